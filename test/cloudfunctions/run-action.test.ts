import { policy } from '../../cloudfunctions/api/actions'
import type { ActionHouse } from '../../cloudfunctions/platform/run-action'
import { runAction } from '../../cloudfunctions/platform/run-action'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
})
afterAll(() => open.stop())

describe('what does not fit is answered with a sentence', () => {
  test('an unknown action', async () => {
    expect(errorOf(await open.sales.send({ action: 'accounts.destroy', input: {} }))).toMatchObject({
      code: 'UNKNOWN_ACTION',
      message: expect.stringContaining('更新')
    })
  })

  test.each(['constructor', '__proto__', 'toString'])('the action %s, which every object has, is unknown', async (action) => {
    expect(errorOf(await open.sales.send({ action, input: {} })).code).toBe('UNKNOWN_ACTION')
  })

  test.each([[null], [[]], ['text'], [{}], [{ action: 7 }]])('the event %j', async (event) => {
    const error = errorOf(await runAction(houseThatAnswers({}), event, contextOf('o')))

    expect(error.code).toBe('INVALID_INPUT')
    expect(Object.values(error.fields ?? {})).not.toHaveLength(0)
  })

  test('an extra field in the input is named', async () => {
    const error = errorOf(await open.sales.send({ action: 'accounts.list', input: { limit: 5, colour: 'red' } }))

    expect(error).toMatchObject({ code: 'INVALID_INPUT', fields: { colour: expect.stringContaining('colour') } })
  })

  test('an extra field beside the input is named', async () => {
    const error = errorOf(await open.sales.send({ action: 'session.get', input: {}, openid: 'openid-admin' }))

    expect(error).toMatchObject({ code: 'INVALID_INPUT', fields: { openid: expect.any(String) } })
  })

  test('a missing id', async () => {
    expect(errorOf(await open.sales.send({ action: 'accounts.get', input: {} }))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { accountId: '缺少这一项，请补上' }
    })
  })

  test('an id of the wrong kind', async () => {
    expect(errorOf(await open.sales.send({ action: 'accounts.get', input: { accountId: 'per_123456' } })).fields).toEqual({
      accountId: expect.stringContaining('编号')
    })
  })

  test('a number out of range', async () => {
    expect(errorOf(await open.sales.send({ action: 'accounts.list', input: { limit: 1000 } })).fields).toEqual({ limit: '数值要不超过 100' })
  })

  test('a scene code of rubbish', async () => {
    const error = errorOf(await open.as('openid-x').send({ action: 'contents.get', input: { code: '%00<script>' } }))

    expect(error.fields).toEqual({ code: '这个链接或二维码无效' })
  })

  test('an input that is no object', async () => {
    expect(errorOf(await open.sales.send({ action: 'accounts.list', input: [1, 2] })).code).toBe('INVALID_INPUT')
  })

  test('a call without identity', async () => {
    const response = await fetch(`${open.cloud.url}/v1/functions/api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'session.get' })
    })

    expect(errorOf(await response.json()).code).toBe('UNAUTHENTICATED')
  })
})

describe('who somebody claims to be does not matter', () => {
  test.each([{ userInfo: { openId: 'openid-admin', appId: 'wx0000bullseyelocal' } }, { userInfo: { openId: 'openid-admin', role: 'admin' } }])(
    'a forged %j leaves a visitor a visitor',
    async (forged) => {
      const stranger = open.as('openid-forger')

      expect(await stranger.send({ action: 'session.get', input: {}, ...forged })).toMatchObject({ ok: true, data: { role: 'visitor' } })
      expect(errorOf(await stranger.send({ action: 'members.list', input: {}, ...forged })).code).toBe('FORBIDDEN')
    }
  )

  test.each([{ openid: 'openid-admin' }, { openId: 'openid-admin' }, { role: 'admin' }, { userInfo: { openId: 'openid-admin' } }, { personId: 'per_123456' }])(
    '%j in the input is refused',
    async (forged) => {
      expect(errorOf(await open.as('openid-forger').send({ action: 'visitors.me', input: forged })).code).toBe('INVALID_INPUT')
    }
  )
})

const contextOf = (openid: string) => ({
  request_id: 'req-1',
  environment: JSON.stringify({ WX_OPENID: openid, WX_APPID: 'wx1', TCB_SOURCE: 'wx_client', TCB_ENV: 'local', WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID' })
})

/** A house whose session.get answers what the test says; the rest is never reached. */
const houseThatAnswers = (answer: unknown, errors: unknown[] = []): ActionHouse =>
  ({
    actions: {
      'session.get': async () => {
        if (answer instanceof Error) throw answer
        return answer
      }
    },
    policy,
    platform: {
      clock: { now: () => '2026-01-01T00:00:00.000Z' },
      ids: { id: () => '', code: () => 'CODE' },
      log: { info: () => undefined, warn: () => undefined, error: (entry: unknown) => void errors.push(entry) }
    },
    resolveCaller: async (openId: string) => ({ openId, personId: 'per_1', memberId: 'mem_1', role: 'visitor', name: null })
  }) as unknown as ActionHouse

describe('what goes wrong inside', () => {
  test('an answer that does not fit its contract is our fault, is logged and does not leave the server', async () => {
    const errors: unknown[] = []
    const result = await runAction(houseThatAnswers({ role: 'emperor', secret: 1 }, errors), { action: 'session.get' }, contextOf('o'))

    expect(errorOf(result)).toMatchObject({ code: 'INTERNAL', requestId: 'req-1', message: expect.stringContaining('req-1') })
    expect(errors).toHaveLength(1)
  })

  test('an unforeseen error is told by its request id only', async () => {
    const error = errorOf(await runAction(houseThatAnswers(new Error('password=1234')), { action: 'session.get' }, contextOf('o')))

    expect(error.code).toBe('INTERNAL')
    expect(JSON.stringify(error)).not.toContain('1234')
  })

  test('fields that the contract does not name are cut off', async () => {
    const result = await runAction(
      houseThatAnswers({ role: 'sales', name: null, permissions: [], openId: 'secret' }),
      { action: 'session.get' },
      contextOf('o')
    )

    expect(result).toEqual({ ok: true, data: { role: 'sales', name: null, permissions: [] } })
  })

  test('the identity comes from the context, not from the event', async () => {
    const seen: string[] = []
    const house = { ...houseThatAnswers({ role: 'sales', name: null, permissions: [] }) }
    house.resolveCaller = async (openId) => {
      seen.push(openId)
      return { openId, personId: 'per_1', memberId: 'mem_1', role: 'visitor', name: null }
    }
    await runAction(house, { action: 'session.get', userInfo: { openId: 'forged' } }, contextOf('real'))

    expect(seen).toEqual(['real'])
  })
})
