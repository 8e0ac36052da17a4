import type { FaultRule } from '../../localcloud/server/faults'
import type { LocalCloud } from '../../localcloud/server/options'

const post = async ({ url }: LocalCloud, path: string, body: unknown): Promise<unknown> => {
  const response = await fetch(`${url}/localcloud/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

export const setFaults = (cloud: LocalCloud, faults: Partial<FaultRule>[]) => post(cloud, 'control', { faults })

/** What users and editors do at WeChat: articles, followers, refusals. */
export const setWechat = (cloud: LocalCloud, what: string, body: unknown) => post(cloud, `wechat/${what}`, body)

/** Moves the clock of the local cloud and its functions. */
export const moveClock = (cloud: LocalCloud, clockOffsetMs: number) => post(cloud, 'control', { clockOffsetMs })

export const fireTimer = (cloud: LocalCloud, functionName: string, triggerName: string) => post(cloud, 'timers', { functionName, triggerName })
