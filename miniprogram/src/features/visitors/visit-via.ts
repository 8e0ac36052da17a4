import type { TouchInput } from '@shared/contracts/visitors'
import { type EntryPosition, entryPositions } from '@shared/model/content-words'

/** Through what somebody came to a content. */
export interface VisitVia {
  entryCode: string | null
  position: EntryPosition | null
  shareCode: string | null
  /** A code was scanned, rather than a card or link pressed. */
  isScanned: boolean
}

export const noVia: VisitVia = { entryCode: null, position: null, shareCode: null, isScanned: false }

const codeIn = (text: string | undefined): string | null => (text !== undefined && /^[0-9A-Za-z]{4,32}$/.test(text) ? text : null)

/** Returns through what a card or shared link leads, from its query: `e` entry code, `p` position, `s` share code; rubbish is passed over. */
export const viaOf = ({ e, p, s }: Partial<Record<string, string>>): VisitVia => ({
  entryCode: codeIn(e),
  position: entryPositions.find((position) => position === p) ?? null,
  shareCode: codeIn(s),
  isScanned: false
})

/** Returns what a touch says of it; undefined when there is nothing to say. */
export const touchViaOf = ({ entryCode, position, shareCode }: VisitVia): TouchInput['via'] =>
  entryCode === null && position === null && shareCode === null ? undefined : { entryCode, position, shareCode }
