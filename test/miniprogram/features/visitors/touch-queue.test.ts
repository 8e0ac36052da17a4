import type { TouchInput } from '@shared/contracts/visitors'
import { createTouchQueue, type SendOutcome, type SendTouches, type TouchStore } from '@/features/visitors/touch-queue'

const touch = (clientId: string): TouchInput => ({
  clientId,
  kind: 'content_view',
  subjectId: 'cnt_000001',
  scene: 1058,
  occurredAt: '2026-03-02T08:00:00.000Z'
})

const memoryStore = (touches: TouchInput[] = []): TouchStore => ({
  list: () => [...touches],
  add: (added) => void touches.push(added),
  remove: (clientIds) => void touches.splice(0, touches.length, ...touches.filter(({ clientId }) => !clientIds.includes(clientId)))
})
const idsIn = (store: TouchStore) => store.list().map(({ clientId }) => clientId)
const answerAll: SendTouches = async (touches) => ({ kind: 'answered', clientIds: touches.map(({ clientId }) => clientId) })

test('a touch is deleted only after the server answered for it', async () => {
  const store = memoryStore()
  const seenWhileSending: string[][] = []
  const queue = createTouchQueue({
    store,
    send: async (touches) => {
      seenWhileSending.push(idsIn(store))
      return answerAll(touches)
    }
  })
  await expect(queue.add(touch('t-1'))).resolves.toBe(true)
  expect(seenWhileSending).toEqual([['t-1']])
  expect(idsIn(store)).toEqual([])
})

test('a lost answer keeps the touch, and the retry carries the same id', async () => {
  const store = memoryStore()
  const sent: string[] = []
  const outcomes: SendOutcome[] = [{ kind: 'unknown' }, { kind: 'answered', clientIds: ['t-1'] }]
  const queue = createTouchQueue({
    store,
    send: async (touches) => {
      sent.push(...touches.map(({ clientId }) => clientId))
      return outcomes.shift() ?? { kind: 'unknown' }
    }
  })
  await expect(queue.add(touch('t-1'))).resolves.toBe(false)
  expect(idsIn(store)).toEqual(['t-1'])
  await expect(queue.flush()).resolves.toBe(true)
  expect(sent).toEqual(['t-1', 't-1'])
  expect(idsIn(store)).toEqual([])
})

test('what the last visit could not send goes out with the next', async () => {
  const store = memoryStore([touch('old-1')])
  const queue = createTouchQueue({ store, send: answerAll })
  await queue.add(touch('new-1'))
  expect(idsIn(store)).toEqual([])
})

test('two calls at once make one request', async () => {
  const store = memoryStore([touch('t-1')])
  let requests = 0
  const queue = createTouchQueue({
    store,
    send: async (touches) => {
      requests += 1
      return answerAll(touches)
    }
  })
  await Promise.all([queue.flush(), queue.flush(), queue.flush()])
  expect(requests).toBe(1)
})

test('a touch added while a batch is on its way is sent after it, not lost with it', async () => {
  const store = memoryStore([touch('t-1')])
  const batches: string[][] = []
  const queue = createTouchQueue({
    store,
    send: async (touches) => {
      batches.push(touches.map(({ clientId }) => clientId))
      if (batches.length === 1) store.add(touch('t-2'))
      return answerAll(touches)
    }
  })
  await queue.flush()
  expect(batches).toEqual([['t-1'], ['t-2']])
  expect(idsIn(store)).toEqual([])
})

test('more than twenty go in batches of twenty', async () => {
  const store = memoryStore(Array.from({ length: 45 }, (_, index) => touch(`t-${index}`)))
  const sizes: number[] = []
  const queue = createTouchQueue({
    store,
    send: async (touches) => {
      sizes.push(touches.length)
      return answerAll(touches)
    }
  })
  await queue.flush()
  expect(sizes).toEqual([20, 20, 5])
})

test('a batch the server can never read does not block what comes after it', async () => {
  const store = memoryStore(Array.from({ length: 21 }, (_, index) => touch(`t-${index}`)))
  const outcomes: SendOutcome[] = [{ kind: 'refused' }, { kind: 'answered', clientIds: ['t-20'] }]
  const queue = createTouchQueue({ store, send: async () => outcomes.shift() ?? { kind: 'unknown' } })
  await expect(queue.flush()).resolves.toBe(true)
  expect(idsIn(store)).toEqual([])
})

test('without consent nothing waits on the device', async () => {
  const store = memoryStore(Array.from({ length: 30 }, (_, index) => touch(`t-${index}`)))
  const queue = createTouchQueue({ store, send: async () => ({ kind: 'no-consent' }) })
  await queue.flush()
  expect(idsIn(store)).toEqual([])
})

test('an answer that names none of the batch is not asked for ever', async () => {
  const store = memoryStore([touch('t-1')])
  const queue = createTouchQueue({ store, send: async () => ({ kind: 'answered', clientIds: [] }) })
  await expect(queue.flush()).resolves.toBe(false)
  expect(idsIn(store)).toEqual(['t-1'])
})
