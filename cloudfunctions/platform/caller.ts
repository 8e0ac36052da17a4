import { getCloudbaseContext, type IContextParam } from '@cloudbase/node-sdk'
import { isRobot } from './is-robot'

/** Who invoked this function, as the platform says it; nothing of it comes from the event. */
export interface Invocation {
  openId: string | null
  appId: string
  /** Through what the call came, outermost first: ['wx_client'], ['wx_client', 'scf'] … */
  sources: string[]
  isTimer: boolean
  /** Only when the app is bound to an Open Platform account. */
  unionId: string | null
  /** Whether the browser that called says of itself that it is a robot. */
  isBot: boolean
  requestId: string
}

const hasEnvironment = (context: Partial<IContextParam> | undefined): context is IContextParam => Boolean(context?.environment || context?.environ)

/** Returns the caller from the invocation's context, which the platform sets and no client can write. */
export const readInvocation = (context: Partial<IContextParam> | undefined, newRequestId: () => string): Invocation => {
  const known = hasEnvironment(context) ? getCloudbaseContext(context) : getCloudbaseContext()
  return {
    openId: known.WX_OPENID || null,
    appId: known.WX_APPID ?? '',
    sources: String(known.TCB_SOURCE ?? '')
      .split(',')
      .map((source) => source.trim())
      .filter((source) => source !== ''),
    isTimer: known.TRIGGER_SRC === 'timer',
    unionId: known.WX_UNIONID || null,
    isBot: isRobot(known.TCB_HTTP_CONTEXT),
    requestId: context?.request_id || newRequestId()
  }
}
