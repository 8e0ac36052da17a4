import type { ActionInput } from '@shared/contracts/registry'
import type { Random } from './random'
import type { Published } from './seed-contents'
import type { DemoEntry } from './seed-entries'

type Touch = ActionInput<'engagement.record'>['touches'][number]

/** How lively an account is: people, visits each, and how many days back the visits lie. */
export interface Liveliness {
  people: [number, number]
  visits: [number, number]
  daysAgo: [number, number]
  readsPricing: number
}

export const liveliness: Record<'hot' | 'warm' | 'fading' | 'curious', Liveliness> = {
  hot: { people: [2, 4], visits: [1, 3], daysAgo: [0, 20], readsPricing: 0.55 },
  warm: { people: [1, 2], visits: [1, 3], daysAgo: [2, 45], readsPricing: 0.2 },
  fading: { people: [1, 1], visits: [1, 2], daysAgo: [45, 110], readsPricing: 0.1 },
  /** People nobody knows, who look at prices this week. */
  curious: { people: [1, 1], visits: [1, 2], daysAgo: [0, 5], readsPricing: 0.6 }
}

/** Most come by the card on top; some links carry no code at all. */
const placeOf = (random: Random, entries: readonly DemoEntry[]): Touch['via'] => {
  const roll = random.next()
  const entry = roll < 0.2 ? undefined : entries[Math.min(entries.length - 1, Math.floor((roll - 0.2) ** 2 * 1.6 * entries.length))]
  return entry === undefined ? null : { entryCode: entry.code, position: entry.position, shareCode: null }
}

const scenes = [1058, 1058, 1058, 1007, 1008, 1047, 1011]

/** One visit: the opening from an article card, a chat or a code, the reading, and on a telling page the high-value view. */
export const visitTouches = (options: { random: Random; published: Published; now: Date; lively: Liveliness; visitId: string }): Touch[] => {
  const { random, published, now, lively, visitId } = options
  const telling = published.contents.filter((content) => content.isHighValue)
  const plain = published.contents.filter((content) => !content.isHighValue)
  const content = random.next() < lively.readsPricing ? random.pick(telling) : random.pick(plain)
  const startedMs = now.getTime() - random.between(...lively.daysAgo) * 86_400_000 - random.between(30, 600) * 60_000
  const scene = random.pick(scenes)
  const via = placeOf(random, published.entries.get(content.id) ?? [])
  const touch = (kind: Touch['kind'], secondsLater: number): Touch => ({
    clientId: `${visitId}-${kind.replaceAll('_', '-')}`,
    kind,
    subjectId: content.id,
    scene,
    via,
    occurredAt: new Date(startedMs + secondsLater * 1000).toISOString()
  })
  const touches = [touch('mp_enter', 0), touch('content_view', 6)]
  if (random.next() < 0.6) touches.push(touch('content_view_deep', 75))
  if (content.isHighValue) touches.push(touch('high_value_view', 9))
  return touches
}
