import type { CaptureAnswer } from '@shared/contracts/booth'
import type { Capture } from '@shared/model/capture'

/** A capture as this device keeps it until the server has answered for it. */
export interface KeptCapture {
  capture: Capture
  /** Waiting to be sent, or refused: then somebody has to look at it. */
  state: 'waiting' | 'attention'
  problem: { reason: string; field: string | null } | null
}

/** One storage key per capture: none can take another with it. */
export interface CaptureStore {
  /** In no particular order. */
  list: () => KeptCapture[]
  /** Returns false when there is no room; then nothing of it is kept, and what stood there before still is. */
  put: (kept: KeptCapture) => boolean
  remove: (captureId: string) => void
}

/** What became of a batch: an answer per capture, refused as a whole for a reason somebody can mend, or not known (offline, busy). */
export type SendOutcome = { kind: 'answered'; answers: CaptureAnswer[] } | { kind: 'blocked'; reason: string } | { kind: 'unknown' }
export type SendCaptures = (captures: Capture[]) => Promise<SendOutcome>

export type ShownState = 'waiting' | 'sending' | 'confirmed' | 'attention'
export interface ShownCapture extends Omit<KeptCapture, 'state'> {
  state: ShownState
}

export interface CaptureQueue {
  /** Keeps a capture on this device and sends it when it can; false when there is no room, then the form must keep it. */
  save: (capture: Capture) => boolean
  /** Sends what waits, up to the first batch of which nothing is known. */
  flush: () => Promise<void>
  /** The oldest first; the confirmed ones are those of this run of the app. */
  shown: () => ShownCapture[]
  /** Why nothing can be sent at the moment, for somebody to mend. */
  blockedReason: () => string | null
  subscribe: (listener: () => void) => () => void
}

/** The API takes no more captures than this at once. */
const batchSize = 20
const maxConfirmedShown = 50

const oldestFirst = (a: { capture: Capture }, b: { capture: Capture }): number => {
  if (a.capture.capturedAt !== b.capture.capturedAt) return a.capture.capturedAt < b.capture.capturedAt ? -1 : 1
  return a.capture.captureId < b.capture.captureId ? -1 : 1
}

/** A queue that loses nothing: a capture leaves the device only after the server has answered that it has it. */
export const createCaptureQueue = ({ store, send }: { store: CaptureStore; send: SendCaptures }): CaptureQueue => {
  const listeners = new Set<() => void>()
  let sendingIds: ReadonlySet<string> = new Set()
  let confirmed: ShownCapture[] = []
  let blocked: string | null = null
  let running: Promise<void> | null = null
  let snapshot: ShownCapture[] | null = null

  const changed = () => {
    snapshot = null
    for (const listener of listeners) listener()
  }

  const nextBatch = (): Capture[] =>
    store
      .list()
      .filter(({ state }) => state === 'waiting')
      .sort(oldestFirst)
      .slice(0, batchSize)
      .map(({ capture }) => capture)

  const settle = (capture: Capture, { status, reason, field }: CaptureAnswer): void => {
    if (status === 'rejected') {
      store.put({ capture, state: 'attention', problem: { reason: reason ?? '', field } })
      return
    }
    store.remove(capture.captureId)
    confirmed = [...confirmed, { capture, state: 'confirmed' as const, problem: null }].slice(-maxConfirmedShown)
  }

  /** Returns whether every capture of the batch is settled, so that the next may go. */
  const settleAll = (batch: Capture[], outcome: SendOutcome): boolean => {
    blocked = outcome.kind === 'blocked' ? outcome.reason : null
    if (outcome.kind !== 'answered') return false
    const answers = new Map(outcome.answers.map((answer) => [answer.captureId, answer]))
    for (const capture of batch) {
      const answer = answers.get(capture.captureId)
      if (answer !== undefined) settle(capture, answer)
    }
    return batch.every(({ captureId }) => answers.has(captureId))
  }

  const drain = async (): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      sendingIds = new Set(batch.map(({ captureId }) => captureId))
      changed()
      const outcome = await send(batch)
      sendingIds = new Set()
      const isSettled = settleAll(batch, outcome)
      changed()
      if (!isSettled) return
    }
  }

  const flush = (): Promise<void> => {
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  const shownState = ({ capture, state }: KeptCapture): ShownState => (sendingIds.has(capture.captureId) ? 'sending' : state)

  return {
    save: (capture) => {
      const isKept = store.put({ capture, state: 'waiting', problem: null })
      changed()
      if (isKept) void flush()
      return isKept
    },
    flush,
    shown: () => {
      snapshot ??= [...confirmed, ...store.list().map((kept) => ({ ...kept, state: shownState(kept) }))].sort(oldestFirst)
      return snapshot
    },
    blockedReason: () => blocked,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}
