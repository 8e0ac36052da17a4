import { readInvocation } from '../../../cloudfunctions/platform/caller'

const contextOf = (environment: Record<string, string>) => ({ request_id: 'req-1', environment: JSON.stringify(environment) })
const read = (context: Parameters<typeof readInvocation>[0]) => readInvocation(context, () => 'new-id')

describe('who invoked the function', () => {
  test('is read from the context of the invocation', () => {
    const invocation = read(contextOf({ WX_OPENID: 'o1', WX_APPID: 'wx1', TCB_SOURCE: 'wx_client,scf' }))

    expect(invocation).toEqual({ openId: 'o1', appId: 'wx1', sources: ['wx_client', 'scf'], isTimer: false, requestId: 'req-1', unionId: null, isBot: false })
  })

  test('is nobody when the platform names nobody', () => {
    expect(read(contextOf({ TCB_SOURCE: 'wx_http' }))).toMatchObject({ openId: null, sources: ['wx_http'] })
    expect(read(undefined)).toMatchObject({ openId: null, sources: [], requestId: 'new-id' })
  })

  test('is the timer only when the platform says so', () => {
    expect(read(contextOf({ TRIGGER_SRC: 'timer' })).isTimer).toBe(true)
    expect(read(contextOf({ TCB_SOURCE: 'wx_client' })).isTimer).toBe(false)
  })
})
