import type { BoothLead, StoredCapture } from '@shared/model/capture'
import { hotter } from './interest'

type Folded = Omit<BoothLead, 'id' | 'eventId' | 'personId' | 'accountId' | 'hint' | 'band'>

const inOrder = (a: StoredCapture, b: StoredCapture): number => {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1
  return a.captureId < b.captureId ? -1 : 1
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/**
 * Returns what all captures of one person come to, in the order (occurredAt, captureId) and each once, so that arrival order and
 * repeats do not matter. Names and contact are the first ones given, the rating and next step the last; interest is the hottest shown.
 * Notes, tags, products and staff add up: nothing is overwritten. Throws for no captures, which no lead has.
 */
export const foldLead = (captures: readonly StoredCapture[]): Folded => {
  const ordered = [...new Map(captures.map((capture) => [capture.captureId, capture])).values()].sort(inOrder)
  const [first] = ordered
  const last = ordered.at(-1)
  if (first === undefined || last === undefined) throw new Error('a lead has at least one capture')

  const earliest = <Value>(read: (capture: StoredCapture) => Value | null): Value | null => ordered.map(read).find((value) => value !== null) ?? null
  const latest = <Value>(read: (capture: StoredCapture) => Value | null): Value | null => ordered.map(read).findLast((value) => value !== null) ?? null
  return {
    name: earliest(({ name }) => name),
    companyName: earliest(({ companyName }) => companyName),
    phone: earliest(({ phone }) => phone),
    jobTitle: earliest(({ jobTitle }) => jobTitle),
    interest: ordered.map(({ interest }) => interest).reduce(hotter),
    productIds: unique(ordered.flatMap(({ productIds }) => productIds)),
    tags: unique(ordered.flatMap(({ tags }) => tags)),
    rating: latest(({ rating }) => rating),
    nextStep: latest(({ nextStep }) => nextStep),
    notes: ordered.flatMap(({ captureId, staffName, occurredAt, note }) => (note === null ? [] : [{ captureId, staffName, at: occurredAt, text: note }])),
    staffNames: unique(ordered.map(({ staffName }) => staffName)),
    captureCount: ordered.length,
    firstCapturedAt: first.occurredAt,
    lastCapturedAt: last.occurredAt
  }
}
