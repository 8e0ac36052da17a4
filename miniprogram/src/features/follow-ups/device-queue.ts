import { callAction } from '@/api/call-action'
import { forget, readStored, store, storedKeys } from '@/platform/storage'
import { createEntryQueue, type EntryStore, type KeptEntry, type SendEntries } from './entry-queue'

const prefix = 'follow-up.'

const deviceStore: EntryStore = {
  list: () =>
    storedKeys()
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => readStored<KeptEntry>(key) ?? []),
  put: (kept) => store(`${prefix}${kept.entry.clientId}`, kept),
  remove: (clientId) => forget(`${prefix}${clientId}`)
}

/** Errors that will be the same however often the entries are sent. */
const lasting: readonly string[] = ['INVALID_INPUT', 'FORBIDDEN']

const sendEntries: SendEntries = async (entries) => {
  const result = await callAction('followUps.record', { entries, clientNow: new Date().toISOString() })
  if (result.ok) return { kind: 'answered', answers: result.data.results }
  return lasting.includes(result.error.code) ? { kind: 'refused', reason: result.error.message } : { kind: 'unknown' }
}

/** The one queue of this device. */
export const deviceQueue = createEntryQueue({ store: deviceStore, send: sendEntries })
