import type { TimelineItem } from '@shared/contracts/timeline'
import { dayOfDate, startOfDay } from '@shared/domain/time/day'
import { isAfterCursor, mergeTimeline, type TimelineCursor } from '@shared/domain/timeline/merge-timeline'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { deals, type StoredDeal } from '../../repositories/deals'
import { followUps } from '../../repositories/follow-ups'
import { accountTouches } from './account-touches'

const maxDeals = 200
/** Behind the last thing that can have happened. */
const fromTheTop: TimelineCursor = { at: '9999-12-31T00:00:00.000Z', id: '' }
const separator = '|'

const cursorOf = (text: string | undefined): TimelineCursor => {
  if (text === undefined) return fromTheTop
  const [at = '', id = ''] = text.split(separator)
  return { at, id }
}

const dealItem = ({ id, name, status, amountCny, reason }: StoredDeal, event: 'opened' | 'closed', on: string): TimelineItem => ({
  type: 'deal',
  id: `${id}-${event}`,
  at: startOfDay(dayOfDate(on)),
  event,
  name,
  status,
  amountCny,
  reason: event === 'closed' ? reason : null
})

const dealItems = async (documents: Documents, accountId: string): Promise<TimelineItem[]> => {
  const found = await deals.ofAccount(documents, accountId, maxDeals)
  return found.flatMap((deal) => [
    ...(deal.openedOn === null ? [] : [dealItem(deal, 'opened', deal.openedOn)]),
    ...(deal.closedOn === null ? [] : [dealItem(deal, 'closed', deal.closedOn)])
  ])
}

const followUpItems = async (
  documents: Documents,
  accountId: string,
  { cursor, count }: { cursor: TimelineCursor; count: number }
): Promise<TimelineItem[]> => {
  const found = await followUps.ofAccount(documents, accountId, { untilAt: cursor.at, limit: count })
  return found.map(({ id, occurredAt, act, memberName }) => ({ type: 'follow-up', id, at: occurredAt, act, memberName }))
}

export const getTimeline = defineAction('accounts.timeline', async ({ accountId, cursor: text, limit }, { documents }) => {
  const account = await accounts.byId(documents, accountId)
  if (!account) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  const cursor = cursorOf(text)
  const count = limit + 1
  const sources = await Promise.all([
    accountTouches(documents, account, { cursor, count }),
    followUpItems(documents, accountId, { cursor, count: 2 * count }),
    dealItems(documents, accountId)
  ])
  const { items, nextCursor } = mergeTimeline(
    sources.map((source) => source.filter((item) => isAfterCursor(item, cursor))),
    limit
  )
  return { items, nextCursor: nextCursor && `${nextCursor.at}${separator}${nextCursor.id}` }
})
