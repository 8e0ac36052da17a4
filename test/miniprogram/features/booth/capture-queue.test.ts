import type { CaptureAnswer } from '@shared/contracts/booth'
import { type CaptureQueue, type CaptureStore, createCaptureQueue, type KeptCapture, type SendOutcome } from '@/features/booth/capture-queue'
import { capture } from '../../../support/builders/capture'

const answer = (captureId: string, overrides: Partial<CaptureAnswer> = {}): CaptureAnswer => ({
  captureId,
  status: 'ok',
  reason: null,
  field: null,
  leadId: 'led_000001',
  ...overrides
})

interface Device {
  queue: CaptureQueue
  kept: Map<string, KeptCapture>
  sent: string[][]
  answerWith: (outcome: (ids: string[]) => SendOutcome) => void
  fill: () => void
  restart: () => CaptureQueue
}

const ok = (ids: string[]): SendOutcome => ({ kind: 'answered', answers: ids.map((id) => answer(id)) })

const device = (): Device => {
  const kept = new Map<string, KeptCapture>()
  const sent: string[][] = []
  let outcome: (ids: string[]) => SendOutcome = () => ({ kind: 'unknown' })
  let isFull = false
  const store: CaptureStore = {
    list: () => [...kept.values()],
    put: (one) => {
      if (isFull) return false
      kept.set(one.capture.captureId, one)
      return true
    },
    remove: (captureId) => void kept.delete(captureId)
  }
  const send = async (captures: { captureId: string }[]): Promise<SendOutcome> => {
    const ids = captures.map(({ captureId }) => captureId)
    sent.push(ids)
    return outcome(ids)
  }
  const open = () => createCaptureQueue({ store, send })
  return {
    queue: open(),
    kept,
    sent,
    answerWith: (next) => {
      outcome = next
    },
    fill: () => {
      isFull = true
    },
    restart: open
  }
}

const statesOf = (queue: CaptureQueue) => queue.shown().map(({ state }) => state)

describe('a capture on the device', () => {
  test('waits while nothing is known, and stays after the app was killed', async () => {
    const { queue, restart, kept } = device()
    queue.save(capture({ captureId: 'capture-0001' }))
    await queue.flush()

    expect(statesOf(queue)).toEqual(['waiting'])
    expect(statesOf(restart())).toEqual(['waiting'])
    expect([...kept.keys()]).toEqual(['capture-0001'])
  })

  test('is deleted only after the server has answered for it, and is then shown as received', async () => {
    const { queue, kept, answerWith } = device()
    queue.save(capture({ captureId: 'capture-0001' }))
    await queue.flush()
    answerWith(ok)
    await queue.flush()

    expect(kept.size).toBe(0)
    expect(statesOf(queue)).toEqual(['confirmed'])
  })

  test('that the server had already is as good as received', async () => {
    const { queue, kept, answerWith } = device()
    answerWith((ids) => ({ kind: 'answered', answers: ids.map((id) => answer(id, { status: 'duplicate' })) }))
    queue.save(capture())
    await queue.flush()

    expect(kept.size).toBe(0)
  })

  test('that was refused waits for somebody with the reason and the field, and is not sent again by itself', async () => {
    const { queue, sent, answerWith } = device()
    answerWith((ids) => ({ kind: 'answered', answers: ids.map((id) => answer(id, { status: 'rejected', reason: '电话不对', field: 'phone' })) }))
    queue.save(capture())
    await queue.flush()
    await queue.flush()

    expect(queue.shown()).toMatchObject([{ state: 'attention', problem: { reason: '电话不对', field: 'phone' } }])
    expect(sent).toHaveLength(1)
  })

  test('mended goes again under the same id', async () => {
    const { queue, sent, answerWith } = device()
    answerWith((ids) => ({ kind: 'answered', answers: ids.map((id) => answer(id, { status: 'rejected', reason: '电话不对', field: 'phone' })) }))
    queue.save(capture({ captureId: 'capture-0001' }))
    await queue.flush()
    answerWith(ok)
    queue.save(capture({ captureId: 'capture-0001', phone: '13800001234' }))
    await queue.flush()

    expect(sent).toEqual([['capture-0001'], ['capture-0001']])
    expect(statesOf(queue)).toEqual(['confirmed'])
  })

  test('that finds no room is not taken, and the form hears of it', () => {
    const { queue, fill } = device()
    fill()

    expect(queue.save(capture())).toBe(false)
    expect(queue.shown()).toEqual([])
  })

  test('the server does not answer for stays, while the others of its batch go', async () => {
    const { queue, kept, answerWith } = device()
    queue.save(capture({ captureId: 'capture-0001' }))
    queue.save(capture({ captureId: 'capture-0002' }))
    await queue.flush()
    answerWith((ids) => ok(ids.filter((id) => id !== 'capture-0002')))
    await queue.flush()

    expect([...kept.keys()]).toEqual(['capture-0002'])
  })
})

describe('sending', () => {
  test('goes in batches of at most twenty, the oldest first', async () => {
    const { queue, sent, answerWith } = device()
    const ids = Array.from({ length: 45 }, (_, n) => `capture-${String(n).padStart(4, '0')}`)
    for (const [n, captureId] of [...ids.entries()].reverse())
      queue.save(capture({ captureId, capturedAt: new Date(Date.UTC(2026, 2, 5, 1, n)).toISOString() }))
    await queue.flush()
    sent.length = 0
    answerWith(ok)
    await queue.flush()

    expect(sent.map((batch) => batch.length)).toEqual([20, 20, 5])
    expect(sent.flat()).toEqual(ids)
  })

  test('never has two batches on their way at once', async () => {
    const { queue, sent, answerWith } = device()
    queue.save(capture())
    await queue.flush()
    sent.length = 0
    answerWith(ok)
    await Promise.all([queue.flush(), queue.flush(), queue.flush()])

    expect(sent).toHaveLength(1)
  })

  test('that is refused as a whole says why and keeps everything', async () => {
    const { queue, kept, answerWith } = device()
    answerWith(() => ({ kind: 'blocked', reason: '请先扫员工码' }))
    queue.save(capture())
    await queue.flush()

    expect(queue.blockedReason()).toBe('请先扫员工码')
    expect(kept.size).toBe(1)
    expect(statesOf(queue)).toEqual(['waiting'])
  })

  test('tells who listens, and the same list stays the same object while nothing changes', async () => {
    const { queue } = device()
    const listener = jest.fn()
    queue.subscribe(listener)
    queue.save(capture())
    await queue.flush()

    expect(listener).toHaveBeenCalled()
    expect(queue.shown()).toBe(queue.shown())
  })
})
