import { parentPort, workerData } from 'node:worker_threads'
import type { InvokeMessage, WorkerMessage } from './invocation'
import { maxResultBytes } from './limits'
import { moveClock } from './worker-clock'
import { captureOutput } from './worker-output'

/** One instance of one function: loads the deployed bundle as it is, then runs one invocation at a time. */

type Handler = (event: unknown, context: unknown) => unknown

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : (JSON.stringify(error) ?? String(error))
  return error.stack ?? `${error.name}: ${error.message}`
}

const loadHandler = (file: string): Handler => {
  const loaded: unknown = require(file)
  if (typeof loaded === 'object' && loaded !== null && 'main' in loaded && typeof loaded.main === 'function') return loaded.main as Handler
  throw new Error(`${file} does not export main.`)
}

/** Leaves nothing of the last invocation behind: another user's identity must not be seen. */
const setEnvironment = (environment: Record<string, string>): void => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
}

const contextOf = ({ context, environment, timeoutMs }: InvokeMessage) => {
  const deadline = performance.now() + timeoutMs
  return { ...context, environment: JSON.stringify(environment), getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())) }
}

const run = async (handler: Handler, message: InvokeMessage): Promise<WorkerMessage> => {
  try {
    const resultText = JSON.stringify(await handler(JSON.parse(message.eventText), contextOf(message))) ?? 'null'
    if (Buffer.byteLength(resultText) <= maxResultBytes) return { type: 'returned', resultText }
    return { type: 'failed', message: 'The size of response exceeds the upper limit (6MB)' }
  } catch (error) {
    return { type: 'failed', message: describe(error) }
  }
}

captureOutput((text) => tell({ type: 'log', text }))
const handler = loadHandler(workerData.file)
parentPort?.on('message', async (message: InvokeMessage) => {
  setEnvironment(message.environment)
  moveClock(message.clockOffsetMs)
  tell(await run(handler, message))
})
tell({ type: 'loaded' })
