import type { TouchInput } from '@shared/contracts/visitors'
import type { TouchEntry } from '@shared/model/entry-code'
import type { Documents } from '../../platform/documents'
import { entryOf, findEntryCode } from '../entry-of'

/** Returns through what a visit to that content came: what its entry code says, else the position the card's path names; null when nothing says. */
export const entryOfVisit = async (documents: Documents, { via, subjectId }: TouchInput, now: string): Promise<TouchEntry | null> => {
  if (!via) return null
  const code = via.entryCode === null ? null : await findEntryCode(documents, via.entryCode, now)
  if (code?.contentId === subjectId) return entryOf(code, now)
  return via.position === null ? null : { position: via.position, campaign: null }
}
