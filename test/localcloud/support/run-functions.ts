import { randomUUID } from 'node:crypto'
import { type Clock, createClock } from '../../../localcloud/clock'
import { Functions, type FunctionsSettings } from '../../../localcloud/functions/functions'
import type { FunctionCall } from '../../../localcloud/functions/invocation'
import { temporaryFolder } from './temporary-folder'
import { workerFile } from './worker-file'

export interface TestFunctions {
  functions: Functions
  functionsDir: string
  clock: Clock
}

/** Starts a runner over an empty functions folder, without a server. */
export const runFunctions = (overrides: Partial<FunctionsSettings> = {}): TestFunctions => {
  const functionsDir = temporaryFolder()
  const clock = createClock()
  const environment = () => ({ envId: 'local', adminUrl: 'http://127.0.0.1:1/admin', functionEnv: { COLOUR: 'green' } })
  const functions = new Functions({ functionsDir, workerFile: workerFile(), maxInstances: 4, idleMs: 60_000, clock, environment, ...overrides })
  return { functions, functionsDir, clock }
}

export const callOf = (functionName: string, { event = {}, openid = 'user-1' as string | null, source = 'wx_client' } = {}): FunctionCall => ({
  functionName,
  eventText: JSON.stringify(event),
  caller: { openid, source, clientIp: '127.0.0.1' },
  requestId: randomUUID()
})

/** Calls and returns what the function returned; anything else fails the test. */
export const resultOf = async (functions: Functions, call: FunctionCall): Promise<unknown> => {
  const outcome = await functions.invoke(call)
  if (outcome.kind !== 'returned') throw new Error(`${outcome.kind}: ${outcome.message}`)
  return JSON.parse(outcome.resultText)
}
