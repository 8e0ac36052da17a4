import type { TouchInput } from '@shared/contracts/visitors'

export interface TouchStore {
  list: () => TouchInput[]
  add: (touch: TouchInput) => void
  remove: (clientIds: readonly string[]) => void
}

/** What became of a batch: every id answered, refused for good, or not known (offline, busy). */
export type SendOutcome = { kind: 'answered'; clientIds: string[] } | { kind: 'refused' } | { kind: 'no-consent' } | { kind: 'unknown' }
export type SendTouches = (touches: TouchInput[]) => Promise<SendOutcome>

export interface TouchQueue {
  add: (touch: TouchInput) => Promise<boolean>
  flush: () => Promise<boolean>
  clear: () => void
}

/** The API takes no more touches than this at once. */
const batchSize = 20

/** A queue that keeps every touch until the server has answered for it. `add` and `flush` return whether it is empty afterwards. */
export const createTouchQueue = ({ store, send }: { store: TouchStore; send: SendTouches }): TouchQueue => {
  let running: Promise<boolean> | null = null

  const idsOf = (touches: TouchInput[]) => touches.map(({ clientId }) => clientId)

  /** Returns whether the batch is settled, so that the next may go. */
  const settle = (batch: TouchInput[], outcome: SendOutcome): boolean => {
    if (outcome.kind === 'unknown') return false
    if (outcome.kind === 'no-consent') store.remove(idsOf(store.list()))
    // A batch the server can never read would block all behind it for ever.
    if (outcome.kind === 'refused') store.remove(idsOf(batch))
    if (outcome.kind === 'answered') store.remove(outcome.clientIds)
    return outcome.kind !== 'answered' || outcome.clientIds.length > 0
  }

  const drain = async (): Promise<boolean> => {
    for (let batch = store.list().slice(0, batchSize); batch.length > 0; batch = store.list().slice(0, batchSize)) {
      const outcome = await send(batch)
      if (!settle(batch, outcome)) return false
    }
    return true
  }

  const flush = (): Promise<boolean> => {
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  return {
    add: (touch) => {
      store.add(touch)
      return flush()
    },
    flush,
    clear: () => store.remove(idsOf(store.list()))
  }
}
