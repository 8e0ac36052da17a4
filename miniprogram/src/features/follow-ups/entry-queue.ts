import type { FollowUpEntry } from '@shared/contracts/follow-ups'

/** An entry as this phone keeps it until the server has answered for it. */
export interface KeptEntry {
  entry: FollowUpEntry
  accountName: string
  /** Waiting to be sent, or refused: then somebody has to look at it. */
  state: 'waiting' | 'attention'
  /** Why it was refused. */
  problem: string | null
}

/** One storage key per entry: none can take another with it. */
export interface EntryStore {
  list: () => KeptEntry[]
  /** Returns false when there is no room. */
  put: (kept: KeptEntry) => boolean
  remove: (clientId: string) => void
}

export interface EntryAnswer {
  clientId: string
  status: 'recorded' | 'duplicate' | 'rejected'
  reason: string | null
}
/** An answer per entry; refused as a whole, so that no later try can help; or not known (offline, busy). */
export type SendOutcome = { kind: 'answered'; answers: EntryAnswer[] } | { kind: 'refused'; reason: string } | { kind: 'unknown' }
export type SendEntries = (entries: FollowUpEntry[]) => Promise<SendOutcome>

export interface EntryQueue {
  /** Keeps an entry on this phone and sends it when it can; false when there is no room. */
  add: (entry: FollowUpEntry, accountName: string) => boolean
  /** Sends what waits; returns how many entries the server has taken. */
  flush: () => Promise<number>
  /** Takes a refused entry away: somebody has read why. */
  dismiss: (clientId: string) => void
  /** The oldest first. */
  kept: () => KeptEntry[]
  subscribe: (listener: () => void) => () => void
}

/** The API takes no more entries than this at once. */
const batchSize = 20

const oldestFirst = (a: KeptEntry, b: KeptEntry): number => (a.entry.occurredAt < b.entry.occurredAt ? -1 : 1)

/** A queue that loses nothing: an entry leaves the phone only after the server has answered that it has it. */
export const createEntryQueue = ({ store, send }: { store: EntryStore; send: SendEntries }): EntryQueue => {
  const listeners = new Set<() => void>()
  let running: Promise<number> | null = null
  let snapshot: KeptEntry[] | null = null

  const changed = () => {
    snapshot = null
    for (const listener of listeners) listener()
  }
  const kept = (): KeptEntry[] => {
    snapshot ??= store.list().sort(oldestFirst)
    return snapshot
  }
  const refuse = (each: KeptEntry, problem: string) => void store.put({ ...each, state: 'attention', problem })

  /** Returns how many entries of the batch the server has taken, or null when it is not known. */
  const settle = (batch: KeptEntry[], outcome: SendOutcome): number | null => {
    if (outcome.kind === 'unknown') return null
    if (outcome.kind === 'refused') {
      for (const each of batch) refuse(each, outcome.reason)
      return 0
    }
    const answers = new Map(outcome.answers.map((answer) => [answer.clientId, answer]))
    let takenCount = 0
    for (const each of batch) {
      const answer = answers.get(each.entry.clientId)
      if (answer === undefined) continue
      if (answer.status === 'rejected') refuse(each, answer.reason ?? '')
      else {
        store.remove(each.entry.clientId)
        takenCount += 1
      }
    }
    return answers.size === 0 ? null : takenCount
  }

  const drain = async (): Promise<number> => {
    let takenCount = 0
    for (;;) {
      const batch = kept()
        .filter(({ state }) => state === 'waiting')
        .slice(0, batchSize)
      if (batch.length === 0) return takenCount
      const settled = settle(batch, await send(batch.map(({ entry }) => entry)))
      changed()
      if (settled === null) return takenCount
      takenCount += settled
    }
  }

  return {
    add: (entry, accountName) => {
      const isKept = store.put({ entry, accountName, state: 'waiting', problem: null })
      changed()
      return isKept
    },
    flush: () => {
      running ??= drain().finally(() => {
        running = null
      })
      return running
    },
    dismiss: (clientId) => {
      store.remove(clientId)
      changed()
    },
    kept,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}
