import { callOf, resultOf, runFunctions, type TestFunctions } from '../support/run-functions'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { writeFunction } from '../support/write-function'

let test: TestFunctions

beforeAll(() => {
  test = runFunctions()
})
afterAll(async () => {
  await test.functions.close()
  removeTemporaryFolders()
})

const deploy = (name: string, body: string, config: object = {}) => writeFunction(test.functionsDir, name, { body, config })
const call = (name: string, options?: Parameters<typeof callOf>[1]) => resultOf(test.functions, callOf(name, options))
const outcome = (name: string, options?: Parameters<typeof callOf>[1]) => test.functions.invoke(callOf(name, options))

describe('an invocation', () => {
  it('gives and takes JSON: undefined and functions go, dates become text', async () => {
    deploy('json', 'async (event) => ({ event, gone: undefined, also: () => 1, at: new Date(0) })')
    expect(await call('json', { event: { a: [1, null] } })).toEqual({ event: { a: [1, null] }, at: '1970-01-01T00:00:00.000Z' })
  })

  it('returns null where the function returns nothing', async () => {
    deploy('nothing', 'async () => {}')
    expect(await call('nothing')).toBeNull()
  })

  it('tells who calls through the environment and through context.environment alike', async () => {
    deploy('who', 'async (event, context) => ({ env: process.env, context: JSON.parse(context.environment), name: context.function_name })')
    const { env, context, name } = (await call('who', { openid: 'user-7', source: 'wx_http' })) as { env: object; context: object; name: string }
    expect(context).toEqual(env)
    expect(name).toBe('who')
    expect(env).toMatchObject({
      WX_OPENID: 'user-7',
      WX_APPID: 'wx0000bullseyelocal',
      TCB_SOURCE: 'wx_http',
      SCF_NAMESPACE: 'local',
      TENCENTCLOUD_RUNENV: 'SCF',
      COLOUR: 'green'
    })
    expect(env).not.toHaveProperty('TRIGGER_SRC')
  })

  it('leaves neither identity nor what the function set in the environment to the next one', async () => {
    deploy('leak', 'async () => { const seen = { mark: process.env.MARK, openid: process.env.WX_OPENID }; process.env.MARK = "left behind"; return seen }')
    await call('leak', { openid: 'user-1' })
    expect(await call('leak', { openid: null })).toEqual({})
  })

  it('keeps an instance warm: what the module remembers is there at the next call', async () => {
    deploy('warm', '(() => { let count = 0; return async () => ++count })()')
    expect([await call('warm'), await call('warm'), await call('warm')]).toEqual([1, 2, 3])
  })

  it('that throws ends as failed, with the error and its stack', async () => {
    deploy('thrower', 'async () => { throw new RangeError("too far") }')
    expect(await outcome('thrower')).toMatchObject({ kind: 'failed', message: expect.stringMatching(/RangeError: too far\n {4}at .*index\.js/) })
    expect(await outcome('thrower')).toMatchObject({ kind: 'failed' })
  })

  it('of an unknown function is not found, also for a name that leads elsewhere', async () => {
    expect(await outcome('nobody')).toMatchObject({ kind: 'notFound' })
    expect(await outcome('../functions')).toMatchObject({ kind: 'notFound' })
  })

  it('beyond its time limit ends with the cloud’s sentence, and the next call finds a new instance', async () => {
    deploy('slow', '(() => { let count = 0; return async (event) => { count += 1; if (event.hang) for (;;); return count } })()', { timeout: 1 })
    expect(await call('slow')).toBe(1)
    expect(await outcome('slow', { event: { hang: true } })).toEqual({ kind: 'timedOut', message: 'Invoking task timed out after 1 seconds' })
    expect(await call('slow')).toBe(1)
  })

  it('that calls process.exit, or fails outside its promise, fails alone', async () => {
    deploy('exits', 'async () => process.exit(3)')
    deploy('strays', 'async () => { setTimeout(() => { throw new Error("stray") }, 1); await new Promise(() => undefined) }')
    expect(await outcome('exits')).toMatchObject({ kind: 'failed', message: expect.stringContaining('exited unexpectedly') })
    expect(await outcome('strays')).toMatchObject({ kind: 'failed', message: expect.stringContaining('stray') })
  })

  it('of a bundle that cannot be loaded says why, until it is mended', async () => {
    deploy('broken', 'require("./missing")')
    expect(await outcome('broken')).toMatchObject({ kind: 'failed', message: expect.stringContaining("Cannot find module './missing'") })
    deploy('broken', 'async () => "mended"')
    expect(await call('broken')).toBe('mended')
  })

  it('beyond its memory ends as out of memory, and the process lives', async () => {
    deploy('hungry', 'async () => { const kept = []; for (;;) kept.push(new Array(10000).fill({})) }', { memorySize: 64, timeout: 30 })
    expect(await outcome('hungry')).toEqual({ kind: 'outOfMemory', message: 'Memory limit exceeded' })
  })

  it('takes events and results up to 6 MB', async () => {
    deploy('echo', 'async (event) => event.text.length')
    deploy('wordy', 'async (event) => "x".repeat(event.count)')
    expect(await call('echo', { event: { text: 'x'.repeat(6_000_000) } })).toBe(6_000_000)
    expect(await outcome('echo', { event: { text: 'x'.repeat(6_300_000) } })).toMatchObject({ kind: 'tooLarge' })
    expect(await outcome('wordy', { event: { count: 6_300_000 } })).toMatchObject({ kind: 'failed', message: expect.stringContaining('6MB') })
  })

  it('sees the clock moved by the local cloud’s offset', async () => {
    deploy('clock', 'async () => [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date]')
    test.clock.setOffsetMs(86_400_000)
    const [now, made, fixed, isDate] = (await call('clock')) as [number, number, number, boolean]
    test.clock.setOffsetMs(0)
    expect(now - Date.now()).toBeGreaterThan(86_000_000)
    expect(made - Date.now()).toBeGreaterThan(86_000_000)
    expect([fixed, isDate]).toEqual([5, true])
    expect(((await call('clock')) as number[])[0]).toBeLessThan(Date.now() + 1000)
  })
})

describe('what an invocation writes', () => {
  it('is kept with it: console, streams and the descriptors themselves', async () => {
    deploy(
      'noisy',
      'async () => { console.log("one", { a: 1 }); process.stdout.write("two\\n"); console.error("three"); require("fs").writeSync(1, "four\\n"); return 1 }'
    )
    await call('noisy')
    const record = test.functions.log.list().findLast(({ functionName }) => functionName === 'noisy')
    expect(record).toMatchObject({ state: 'returned', openid: 'user-1', source: 'wx_client', logText: 'one { a: 1 }\ntwo\nthree\nfour\n' })
  })

  it('is confirmed to who waits for it', async () => {
    const body = `async () => {
      await new Promise((go) => process.stdout.write("one\\n", go))
      await new Promise((go) => require("fs").write(1, "two\\n", go))
      return 1
    }`
    deploy('waits', body)
    expect(await call('waits')).toBe(1)
    expect(test.functions.log.list().findLast(({ functionName }) => functionName === 'waits')?.logText).toBe('one\ntwo\n')
  })
})
