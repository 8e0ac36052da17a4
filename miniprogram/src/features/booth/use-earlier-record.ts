import type { ActionOutput } from '@shared/contracts/registry'
import { useAsk } from '@/api/use-ask'
import { useDebounced } from '@/components/use-debounced'
import { useBoothQueue } from './use-booth-queue'

export interface EarlierRecord {
  at: string
  staff: string
  notes: string[]
}

const minBadgeLength = 4
const typingMs = 300

type Lead = NonNullable<ActionOutput<'booth.find'>['lead']>
const recordOf = ({ lastCapturedAt, staffNames, notes }: Lead): EarlierRecord => ({
  at: lastCapturedAt,
  staff: staffNames.join('、'),
  notes: notes.map(({ text }) => text)
})

/** The earlier record of a badge, from the server or, without network, from this device; and who the pass belongs to. */
export const useEarlierRecord = (eventId: string, badge: string): { record: EarlierRecord | null; known: ActionOutput<'booth.find'>['known'] } => {
  const settled = useDebounced(badge, typingMs)
  const query = useAsk('booth.find', { eventId, badge: settled }, { enabled: settled.length >= minBadgeLength })
  const { captures } = useBoothQueue()
  const own = badge.length < minBadgeLength ? undefined : captures.findLast(({ capture }) => capture.eventId === eventId && capture.badge === badge)
  const isCurrent = settled === badge && badge.length >= minBadgeLength
  const lead = isCurrent ? (query.data?.lead ?? null) : null
  const fromDevice = own === undefined ? null : { at: own.capture.capturedAt, staff: '', notes: own.capture.note === null ? [] : [own.capture.note] }

  return { record: lead === null ? fromDevice : recordOf(lead), known: isCurrent ? (query.data?.known ?? null) : null }
}
