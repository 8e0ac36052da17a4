import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { callOf, resultOf, runFunctions, type TestFunctions } from '../support/run-functions'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { writeFunction } from '../support/write-function'

let test: TestFunctions

beforeEach(() => {
  test = runFunctions({ idleMs: 800 })
})
afterEach(() => test.functions.close())
afterAll(removeTemporaryFolders)

const deploy = (name: string, body: string, config: object = {}) => writeFunction(test.functionsDir, name, { body, config })
const instanceCount = (name: string) => test.functions.find(name)?.pool.instanceCount()

describe('many invocations at once', () => {
  it('each see their own caller: 500 interleaved calls of 20 users', async () => {
    deploy(
      'whoami',
      `async (event, context) => {
        const read = () => [process.env.WX_OPENID, JSON.parse(context.environment).WX_OPENID]
        const before = read()
        await new Promise((resolve) => setTimeout(resolve, event.waitMs))
        return [...before, ...read()]
      }`,
      { timeout: 60 }
    )
    const users = Array.from({ length: 500 }, (_, i) => `user-${(i * 7) % 20}`)
    const seen = await Promise.all(users.map((openid, i) => resultOf(test.functions, callOf('whoami', { openid, event: { waitMs: (i * 13) % 11 } }))))
    expect(seen).toEqual(users.map((user) => [user, user, user, user]))
  })

  it('run in more instances up to the limit, one invocation in each at a time', async () => {
    deploy(
      'busy',
      '(() => { let running = 0; return async () => { running += 1; await new Promise((go) => setTimeout(go, 40)); const seen = running; running -= 1; return seen } })()'
    )
    const seen = await Promise.all(Array.from({ length: 16 }, () => resultOf(test.functions, callOf('busy'))))
    expect(new Set(seen)).toEqual(new Set([1]))
    expect(instanceCount('busy')).toBe(4)
  })

  it('of functions that call themselves do not wait for each other for ever', async () => {
    deploy('nest', 'async (event) => { await new Promise((go) => setTimeout(go, event.waitMs)); return 1 }')
    const outer = Array.from({ length: 4 }, () => test.functions.invoke(callOf('nest', { event: { waitMs: 400 } })))
    const inner = await resultOf(test.functions, callOf('nest', { event: { waitMs: 0 }, source: 'wx_client,scf' }))
    expect(inner).toBe(1)
    await Promise.all(outer)
  })
})

describe('instances', () => {
  it('close after idling, and the function starts cold again', async () => {
    deploy('count', '(() => { let count = 0; return async () => ++count })()')
    await resultOf(test.functions, callOf('count'))
    expect(await resultOf(test.functions, callOf('count'))).toBe(2)
    await sleep(1600)
    expect(instanceCount('count')).toBe(0)
    expect(await resultOf(test.functions, callOf('count'))).toBe(1)
    expect(test.functions.log.list().map(({ isCold }) => isCold)).toEqual([true, false, true])
  })

  it('give way to a changed bundle at the next call, while a running invocation ends on the old one', async () => {
    deploy('version', 'async (event) => { await new Promise((go) => setTimeout(go, event.waitMs)); return "old" }')
    await resultOf(test.functions, callOf('version', { event: { waitMs: 0 } }))
    const running = resultOf(test.functions, callOf('version', { event: { waitMs: 300 } }))
    deploy('version', 'async () => "new and longer"')
    expect(await resultOf(test.functions, callOf('version'))).toBe('new and longer')
    expect(await running).toBe('old')
  })

  it('take up a changed time limit from config.json', async () => {
    deploy('limit', 'async () => { await new Promise((go) => setTimeout(go, 150)); return 1 }', { timeout: 0.1 })
    expect(await test.functions.invoke(callOf('limit'))).toMatchObject({ kind: 'timedOut' })
    fs.writeFileSync(path.join(test.functionsDir, 'limit/config.json'), JSON.stringify({ timeout: 10 }))
    expect(await resultOf(test.functions, callOf('limit'))).toBe(1)
  })
})
