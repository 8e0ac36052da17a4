import { createClock } from '../../../localcloud/clock'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { failureOf, startTestCloud, type TestCloud } from '../support/test-cloud'
import { writeFunction } from '../support/write-function'

let running: TestCloud

beforeAll(async () => {
  running = await startTestCloud()
  await running.database.createCollection('things')
  writeFunction(running.options.functionsDir, 'open', { body: 'async () => 1', config: { clientInvoke: true } })
})
afterEach(() => control({ faults: [], clockOffsetMs: 0 }))
afterAll(async () => {
  await running.cloud.stop()
  removeTemporaryFolders()
})

const control = async (body: object) => {
  const response = await fetch(`${running.cloud.url}/localcloud/control`, { method: 'POST', body: JSON.stringify(body) })
  return { status: response.status, body: await response.json() }
}
const callOpen = () => fetch(`${running.cloud.url}/v1/functions/open`, { method: 'POST', body: '{}' })

describe('a fault on purpose', () => {
  it('delays the commands it names, and only those', async () => {
    await control({ faults: [{ path: 'admin', name: 'database.calculateDocument', kind: 'delay', delayMs: 1500 }] })
    const startedMs = performance.now()
    await running.database.collection('things').get()
    expect(performance.now() - startedMs).toBeLessThan(1400)
    await running.database.collection('things').count()
    expect(performance.now() - startedMs).toBeGreaterThan(1490)
  })

  it('fails as many calls as it says, before any work is done', async () => {
    await control({ faults: [{ path: 'admin', name: 'database.insertDocument', kind: 'fail', code: 'DATABASE_REQUEST_FAILED', count: 2 }] })
    const add = () => running.database.collection('things').add({ _id: 'after-failures' })
    expect((await failureOf(add())).code).toBe('DATABASE_REQUEST_FAILED')
    expect((await failureOf(add())).code).toBe('DATABASE_REQUEST_FAILED')
    expect((await add()).id).toBe('after-failures')
  })

  it('drops the answer after the write: the caller fails, the document is there', async () => {
    await control({ faults: [{ path: 'admin', name: 'database.insertDocument', kind: 'drop', count: 1 }] })
    await failureOf(running.database.collection('things').add({ _id: 'dropped' }))
    expect((await running.database.collection('things').doc('dropped').get()).data).toEqual([{ _id: 'dropped' }])
  })

  it('strikes the gateway too, by delay, failure and drop', async () => {
    await control({ faults: [{ path: 'gateway', name: 'open', kind: 'fail', code: 'SERVICE_BUSY', count: 1 }] })
    expect([(await callOpen()).status, (await callOpen()).status]).toEqual([500, 200])
    await control({ faults: [{ path: 'gateway', kind: 'drop', count: 1 }] })
    await expect(callOpen()).rejects.toThrow()
    expect((await callOpen()).status).toBe(200)
  })

  it('strikes about its share of the calls', async () => {
    await control({ faults: [{ path: 'gateway', kind: 'fail', rate: 0.5 }] })
    const statuses = await Promise.all(Array.from({ length: 60 }, async () => (await callOpen()).status))
    const failedCount = statuses.filter((status) => status === 500).length
    expect(failedCount).toBeGreaterThan(10)
    expect(failedCount).toBeLessThan(50)
  })

  it('that is not understood is refused, and the former rules stay', async () => {
    await control({ faults: [{ path: 'gateway', name: 'other', kind: 'fail' }] })
    expect(await control({ faults: [{ path: 'moon', kind: 'fail' }] })).toMatchObject({ status: 400, body: { message: expect.stringContaining('path') } })
    const { faults } = (await (await fetch(`${running.cloud.url}/localcloud/control`)).json()) as { faults: object[] }
    expect(faults).toHaveLength(1)
  })
})

describe('the clock', () => {
  it('moved by the control endpoint moves the server’s date and the functions’ own', async () => {
    const dayMs = 86_400_000
    await control({ clockOffsetMs: 40 * dayMs })
    await running.database.collection('things').add({ _id: 'later', at: running.database.serverDate() })
    const [{ at }] = (await running.database.collection('things').doc('later').get()).data
    expect(Math.round((at.getTime() - Date.now()) / dayMs)).toBe(40)
  })

  it('stands at the machine’s own time until it is moved', () => {
    const clock = createClock()
    expect(Math.abs(clock.nowMs() - Date.now())).toBeLessThan(50)
  })
})
