import { createClock } from '../../../localcloud/clock'
import { parseCron } from '../../../localcloud/functions/cron'
import { startTimers } from '../../../localcloud/functions/timers'
import { runFunctions } from '../support/run-functions'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { writeFunction } from '../support/write-function'

afterAll(removeTemporaryFolders)
afterEach(() => jest.useRealTimers())

const firings = (cron: string, seconds: number): string[] => {
  jest.useFakeTimers({ now: Date.parse('2026-03-02T00:00:00.500Z') })
  const clock = createClock()
  const fired: string[] = []
  const timer = { functionName: 'jobs', trigger: { name: 'tick', cron: parseCron(cron) } }
  const stop = startTimers({ clock, timers: () => [timer], fire: () => fired.push(new Date(clock.nowMs()).toISOString().slice(11, 19)) })
  jest.advanceTimersByTime(seconds * 1000)
  stop()
  jest.advanceTimersByTime(60_000)
  return fired
}

describe('timers', () => {
  it('fire once in each second that is due, and no more once stopped', () => {
    expect(firings('*/20 * * * * * *', 65)).toEqual(['00:00:20', '00:00:40', '00:01:00'])
  })

  it('fire on the minute', () => {
    expect(firings('0 */1 * * * * *', 150)).toEqual(['00:01:00', '00:02:00'])
  })

  it('call the function with the cloud’s event, as a trigger and as nobody', async () => {
    const { functions, functionsDir, clock } = runFunctions()
    const body = 'async (event) => ({ event, source: process.env.TCB_SOURCE, trigger: process.env.TRIGGER_SRC, openid: process.env.WX_OPENID ?? null })'
    writeFunction(functionsDir, 'jobs', { body, config: { triggers: [{ name: 'tick', type: 'timer', config: '0 */5 * * * * *' }] } })
    clock.setOffsetMs(Date.parse('2031-01-01T00:00:00Z') - Date.now())
    const [timer] = functions.timers()
    if (!timer) throw new Error('the timer was not read')
    const outcome = await functions.fireTimer(timer)
    await functions.close()
    expect(outcome.kind === 'returned' && JSON.parse(outcome.resultText)).toEqual({
      event: { Type: 'Timer', TriggerName: 'tick', Time: expect.stringMatching(/^2031-01-01T00:00:\d\dZ$/), Message: '' },
      source: 'wx_trigger',
      trigger: 'timer',
      openid: null
    })
  })

  it('of a function whose config.json cannot be read are left out, and calling it says why', async () => {
    const { functions, functionsDir } = runFunctions()
    writeFunction(functionsDir, 'jobs', { body: 'async () => 1', config: { triggers: [{ name: 'tick', type: 'timer', config: 'every day' }] } })
    expect(functions.timers()).toEqual([])
    const outcome = await functions.invoke({ functionName: 'jobs', eventText: '{}', caller: { openid: null, source: 'wx_http', clientIp: '' }, requestId: 'r' })
    expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringContaining('seven fields') })
  })
})
