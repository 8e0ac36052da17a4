import type { EntryCode, TouchEntry } from '@shared/model/entry-code'
import type { Documents } from '../platform/documents'
import { minuteCache } from '../platform/minute-cache'
import { entryCodes } from '../repositories/entry-codes'

const known = minuteCache<EntryCode>()

/** Returns the entry code of that text, ended or not; null for one never given out. Kept for a minute. */
export const findEntryCode = (documents: Documents, code: string, now: string): Promise<EntryCode | null> =>
  known.get(code, { now, load: () => entryCodes.byCode(documents, code) })

/** Returns whether a code counts as an entry at that moment. */
export const isOpenEntry = ({ endsAt }: EntryCode, at: string): boolean => endsAt === null || endsAt > at

/** Returns the position and campaign that an open code stands for; null for an ended one. */
export const entryOf = (code: EntryCode, at: string): TouchEntry | null => (isOpenEntry(code, at) ? { position: code.position, campaign: code.campaign } : null)
