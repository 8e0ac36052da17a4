import { init } from '@cloudbase/node-sdk'

/** The unmodified SDK as it runs inside a function: no metadata look-ups, the platform's own hook for the address. */
export const connect = (url: string) => {
  const { port } = new URL(url)
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    SILENCE: 'true',
    TENCENTCLOUD_SECRETID: 'bench',
    TENCENTCLOUD_SECRETKEY: 'bench',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` })
  })
  return init({ env: 'local' }).database()
}

/** As connect, for a server of its own: the address is this one's alone, after `connect` has set up the rest. */
export const connectTo = (url: string) => init({ env: 'local', secretId: 'bench', secretKey: 'bench', serviceUrl: `${url}/admin` }).database()
