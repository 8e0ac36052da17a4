import type { ListEffect } from '@shared/contracts/event-board'
import { apportion } from '@shared/domain/arithmetic/apportion'
import { eventEffect } from '@shared/domain/events/event-effect'
import { settings } from '@shared/domain/settings/catalogue'
import { defineAction } from '../../platform/define-action'
import { targetLists } from '../../repositories/target-lists'
import { findEvent } from '../find-event'
import { recognisedLater } from '../recognised-later'
import { type ListFacts, listFacts } from './list-effect'

const { minReached, baselineWeeks, dealDays } = settings.events

const effectOf = ({ baselineSum, ...facts }: ListFacts, costCny: number | null): ListEffect => ({
  ...facts,
  baselineUnits: baselineSum / baselineWeeks.value,
  costCny,
  ...eventEffect({ ...facts, baselineUnits: baselineSum, baselineWeeks: baselineWeeks.value, costCny })
})

export const getEffect = defineAction('events.effect', async ({ eventId }, { documents, now }) => {
  const event = await findEvent(documents, eventId)
  const lists = await targetLists.byIds(documents, event.targetListIds)
  const later = await recognisedLater(documents, event, now)
  const facts: ListFacts[] = []
  // One after the other: a long list is many queries by itself.
  for (const listId of event.targetListIds) {
    const list = lists.get(listId)
    if (list) facts.push(await listFacts(documents, event, { list, later }))
  }
  const { costCny } = event
  const reachedSum = facts.reduce((sum, { reachedCount }) => sum + reachedCount, 0)
  const shares = facts.map(({ reachedCount }) => reachedCount / Math.max(1, reachedSum))
  const costs = costCny === null || reachedSum === 0 ? [] : apportion(costCny, shares)

  return {
    costCny,
    minReached: minReached.value,
    baselineWeeks: baselineWeeks.value,
    dealDays: dealDays.value,
    lists: facts.map((one, n) => effectOf(one, costs[n] ?? null))
  }
})
