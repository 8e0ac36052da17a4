import { bundleFunction } from '../support/bundle-function'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { failureOf, startTestCloud, type TestCloud } from '../support/test-cloud'
import { writeFunction } from '../support/write-function'

let test: TestCloud

beforeAll(async () => {
  test = await startTestCloud()
})
afterAll(async () => {
  await test.cloud.stop()
  removeTemporaryFolders()
})

const deploy = (name: string, body: string, config: object = {}) => writeFunction(test.options.functionsDir, name, { body, config })

const callGateway = async (name: string, event: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${test.cloud.url}/v1/functions/${name}`, { method: 'POST', body: JSON.stringify(event), headers })
  return { status: response.status, body: await response.json() }
}

describe('callFunction of the SDK', () => {
  it('gives the event and returns the result', async () => {
    deploy('add', 'async ({ a, b }) => ({ sum: a + b })')
    const { result } = await test.app.callFunction({ name: 'add', data: { a: 2, b: 3 } })
    expect(result).toEqual({ sum: 5 })
  })

  it('fails with the cloud’s codes', async () => {
    deploy('thrower', 'async () => { throw new TypeError("no good") }')
    deploy('slow', 'async () => new Promise(() => undefined)', { timeout: 0.2 })
    expect((await failureOf(test.app.callFunction({ name: 'nobody', data: {} }))).code).toBe('FUNCTION_NOT_FOUND')
    expect(await failureOf(test.app.callFunction({ name: 'thrower', data: {} }))).toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('TypeError: no good')
    })
    expect(await failureOf(test.app.callFunction({ name: 'slow', data: {} }))).toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: 'Invoking task timed out after 0.2 seconds'
    })
  })

  it('comes from no user', async () => {
    deploy('whoami', 'async () => ({ openid: process.env.WX_OPENID ?? null, source: process.env.TCB_SOURCE })')
    expect((await test.app.callFunction({ name: 'whoami', data: {} })).result).toEqual({ openid: null, source: 'scf' })
  })
})

describe('a function with the SDK inside', () => {
  const source = (body: string) => `
    const tcb = require('@cloudbase/node-sdk')
    const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
    exports.main = async (event, context) => { ${body} }`

  beforeAll(async () => {
    await test.database.createCollection('notes')
    const folder = test.options.functionsDir
    const config = { clientInvoke: true, timeout: 20 }
    await bundleFunction(folder, 'writer', {
      config,
      source: source('return app.database().collection("notes").add({ text: event.text, by: app.auth().getUserInfo().openId })')
    })
    await bundleFunction(folder, 'outer', { config, source: source('return (await app.callFunction({ name: "inner", data: { depth: 1 } })).result') })
    await bundleFunction(folder, 'inner', {
      source: source(`
        const here = [app.auth().getUserInfo().openId, tcb.getCloudbaseContext(context).TCB_SOURCE]
        if (event.depth === 0) return [here]
        return [here, ...(await app.callFunction({ name: "inner", data: { depth: 0 } })).result]`)
    })
  })

  it('reads and writes the same database, as the user who called', async () => {
    const { status, body } = await callGateway('writer', { text: 'hello' }, { authorization: 'Bearer local.user-9' })
    expect(status).toBe(200)
    const { data } = await test.database.collection('notes').doc(body.id).get()
    expect(data).toEqual([{ _id: body.id, text: 'hello', by: 'user-9' }])
  })

  it('that waits for a transaction’s lock is warned of it by name, in its log', async () => {
    const notes = test.database.collection('notes')
    await notes.add({ _id: 'held', n: 1 })
    const body = 'return (await app.database().collection("notes").where({ _id: "held" }).update({ n: 3 })).updated'
    await bundleFunction(test.options.functionsDir, 'waiter', { source: source(body), config: { timeout: 20 } })
    const transaction = await test.database.startTransaction()
    await transaction.collection('notes').doc('held').update({ n: 2 })
    const waiting = test.app.callFunction({ name: 'waiter', data: {} })
    const logText = async (): Promise<string> => {
      const records = (await (await fetch(`${test.cloud.url}/localcloud/invocations`)).json()) as { functionName: string; logText: string }[]
      return records.find(({ functionName }) => functionName === 'waiter')?.logText ?? ''
    }
    while (!(await logText()).includes('function waiter: a query without a transaction id waits for notes/held'));
    await transaction.commit()
    expect((await waiting).result).toBe(1)
  })

  it('hands the user on to the functions it calls, and each adds itself to the chain of sources', async () => {
    const { body } = await callGateway('outer', {}, { authorization: 'Bearer local.user-3', 'x-localcloud-source': 'wx_client' })
    expect(body).toEqual([
      ['user-3', 'wx_client,scf'],
      ['user-3', 'wx_client,scf,scf']
    ])
  })
})

describe('the gateway', () => {
  beforeAll(() => {
    deploy('open', 'async (event) => ({ event, openid: process.env.WX_OPENID, source: process.env.TCB_SOURCE })', { clientInvoke: true })
    deploy('closed', 'async () => 1')
  })

  it('replies with the bare result', async () => {
    expect(await callGateway('open', { a: 1 })).toEqual({ status: 200, body: { event: { a: 1 }, openid: 'first-user', source: 'wx_http' } })
  })

  it('takes the user from the header, else the cookie, else the first of the list', async () => {
    const openidWith = async (headers: Record<string, string>) => (await callGateway('open', {}, headers)).body.openid
    expect(await openidWith({ authorization: 'Bearer local.by-header', cookie: 'localcloud_identity=by-cookie' })).toBe('by-header')
    expect(await openidWith({ cookie: 'theme=dark; localcloud_identity=by-cookie' })).toBe('by-cookie')
    expect(await openidWith({})).toBe('first-user')
  })

  it('adds userInfo to calls of the mini-program, and to no others', async () => {
    const { body } = await callGateway('open', { a: 1 }, { 'x-localcloud-source': 'wx_client' })
    expect(body).toMatchObject({ source: 'wx_client', event: { a: 1, userInfo: { openId: 'first-user' } } })
  })

  it('refuses functions that the app may not call, unknown ones, and rubbish', async () => {
    expect(await callGateway('closed', {})).toMatchObject({ status: 403, body: { code: 'ACTION_FORBIDDEN' } })
    expect(await callGateway('nobody', {})).toMatchObject({ status: 404, body: { code: 'FUNCTION_NOT_FOUND' } })
    expect(await callGateway('open', {}, { authorization: 'Bearer something' })).toMatchObject({ status: 401 })
    expect(await callGateway('open', {}, { authorization: 'Bearer local.a b;c' })).toMatchObject({ status: 401 })
    const rubbish = await fetch(`${test.cloud.url}/v1/functions/open`, { method: 'POST', body: '[not json' })
    expect(rubbish.status).toBe(400)
    expect((await fetch(`${test.cloud.url}/v1/functions/open`)).status).toBe(405)
  })

  it('refuses a body over 6 MB', async () => {
    const response = await fetch(`${test.cloud.url}/v1/functions/open`, { method: 'POST', body: JSON.stringify({ text: 'x'.repeat(6_400_000) }) })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'REQUEST_TOO_LARGE' })
  })

  it('keeps what was called, and by whom, for the console', async () => {
    await callGateway('open', {}, { authorization: 'Bearer local.seen' })
    const records = (await (await fetch(`${test.cloud.url}/localcloud/invocations`)).json()) as { functionName: string; openid: string; state: string }[]
    expect(records.at(-1)).toMatchObject({ functionName: 'open', openid: 'seen', state: 'returned' })
  })
})

describe('asynchronous invocation', () => {
  /** The SDK has no way to ask for it; the protocol does. */
  const invokeLater = async (name: string, event: object) => {
    const body = JSON.stringify({ action: 'functions.invokeFunction', envName: 'local', function_name: name, async: true, request_data: JSON.stringify(event) })
    return (await fetch(`${test.cloud.url}/admin`, { method: 'POST', body })).json()
  }
  const recordOf = async (name: string) => {
    const records = (await (await fetch(`${test.cloud.url}/localcloud/invocations`)).json()) as { functionName: string; state: string }[]
    return records.find(({ functionName }) => functionName === name)
  }

  it('answers at once with nothing, and how it ends is in the log', async () => {
    deploy('later', 'async () => { await new Promise((go) => setTimeout(go, 300)); throw new Error("seen in the log only") }')
    expect(await invokeLater('later', {})).toMatchObject({ data: { response_data: '' } })
    expect(await recordOf('later')).toMatchObject({ state: 'running' })
    for (;;) {
      const record = await recordOf('later')
      if (record?.state === 'running') continue
      expect(record).toMatchObject({ state: 'failed', message: expect.stringContaining('seen in the log only') })
      break
    }
  })

  it('takes events up to 128 KB', async () => {
    deploy('small', 'async () => 1')
    expect(await invokeLater('small', { text: 'x'.repeat(130_000) })).toMatchObject({ data: {} })
    expect(await invokeLater('small', { text: 'x'.repeat(132_000) })).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('131072') })
  })
})

describe('a timer', () => {
  it('is listed and fired by hand', async () => {
    deploy('ticking', 'async (event) => event.TriggerName', { triggers: [{ name: 'tick', type: 'timer', config: '0 */1 * * * * *' }] })
    const timers = await (await fetch(`${test.cloud.url}/localcloud/timers`)).json()
    expect(timers).toEqual([{ functionName: 'ticking', triggerName: 'tick', cron: '0 */1 * * * * *' }])
    const fire = (body: object) => fetch(`${test.cloud.url}/localcloud/timers`, { method: 'POST', body: JSON.stringify(body) })
    expect(await (await fire({ functionName: 'ticking', triggerName: 'tick' })).json()).toEqual({ kind: 'returned', resultText: '"tick"' })
    expect((await fire({ functionName: 'ticking', triggerName: 'tock' })).status).toBe(400)
  })
})
