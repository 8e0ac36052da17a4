import type { Result } from '@shared/contracts/error-codes'
import type { ActionInput, ActionName, ActionOutput } from '@shared/contracts/registry'

/** Calls actions as somebody, the way the app does: through the gateway of the local cloud. */
export interface DemoClient {
  call<Name extends ActionName>(action: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>>
  /** The same, but an error of that code answers null. */
  tryCall<Name extends ActionName>(action: Name, input: ActionInput<Name>, acceptedCode: string): Promise<ActionOutput<Name> | null>
}

export const demoClient = (baseUrl: string, openid: string): DemoClient => {
  const send = async <Name extends ActionName>(action: Name, input: ActionInput<Name>): Promise<Result<ActionOutput<Name>>> => {
    const response = await fetch(`${baseUrl}/v1/functions/api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer local.${openid}`, 'x-localcloud-source': 'wx_client' },
      body: JSON.stringify({ action, input })
    })
    return (await response.json()) as Result<ActionOutput<Name>>
  }
  return {
    async call(action, input) {
      const result = await send(action, input)
      if (!result.ok)
        throw new Error(
          `${action}: ${result.error?.code ?? 'no answer'} ${result.error?.message ?? JSON.stringify(result)} ${JSON.stringify(result.error?.fields ?? {})}`
        )
      return result.data
    },
    async tryCall(action, input, acceptedCode) {
      const result = await send(action, input)
      if (result.ok) return result.data
      if (result.error.code === acceptedCode) return null
      throw new Error(`${action}: ${result.error.code} ${result.error.message}`)
    }
  }
}

/** Takes steps of a job until it has ended. */
export const finishJob = async (client: DemoClient, jobId: string): Promise<Record<string, number> | null> => {
  for (;;) {
    const job = await client.call('jobs.advance', { jobId })
    if (job.status === 'failed') throw new Error(`job ${jobId}: ${job.problem}`)
    if (job.status === 'done') return job.summary
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
