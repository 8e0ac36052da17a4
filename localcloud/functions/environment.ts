import type { Caller, FunctionCall } from './invocation'

export const localAppId = 'wx0000bullseyelocal'

export interface EnvironmentSettings {
  envId: string
  adminUrl: string
  functionEnv: Record<string, string>
}

/** Returns what the cloud sets when an instance starts: no identity in it. */
export const instanceEnvironment = ({ envId, adminUrl, functionEnv }: EnvironmentSettings): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  ...functionEnv,
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'localcloud',
  TENCENTCLOUD_SECRETKEY: 'localcloud',
  SCF_NAMESPACE: envId,
  TCB_ENV: envId,
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl })
})

const whoEnvironment = ({ openid, clientIp, unionid = null }: Caller): Record<string, string> =>
  openid === null
    ? { WX_CONTEXT_KEYS: 'WX_CLIENTIP', WX_CLIENTIP: clientIp }
    : {
        WX_CONTEXT_KEYS: `WX_CLIENTIP,WX_OPENID,WX_APPID${unionid === null ? '' : ',WX_UNIONID'}`,
        WX_CLIENTIP: clientIp,
        WX_OPENID: openid,
        WX_APPID: localAppId,
        ...(unionid === null ? {} : { WX_UNIONID: unionid })
      }

/** The cloud says in JSON how an HTTP call came; the functions read the browser's name from it. */
const callerEnvironment = (caller: Caller): Record<string, string> => ({
  ...whoEnvironment(caller),
  ...(caller.userAgent === undefined ? {} : { TCB_HTTP_CONTEXT: JSON.stringify({ userAgent: caller.userAgent }) })
})

/**
 * Returns what the cloud sets for one invocation. The session token stands for the caller: the SDK hands it back with each call,
 * and so identity flows from function to function without the function being able to change it.
 */
export const invocationEnvironment = (call: FunctionCall, sessionToken: string): Record<string, string> => ({
  ...callerEnvironment(call.caller),
  TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,TCB_SOURCE_IP,TCB_SESSIONTOKEN,TCB_HTTP_CONTEXT,TRIGGER_SRC',
  TCB_SOURCE: call.caller.source,
  TCB_SOURCE_IP: call.caller.clientIp,
  TCB_SESSIONTOKEN: sessionToken,
  ...(call.isTimer ? { TRIGGER_SRC: 'timer' } : {})
})
