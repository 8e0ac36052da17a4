import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { instanceEnvironment } from '../../../localcloud/functions/environment'
import { packageRoot } from '../../../localcloud/package-root'

/** One function alone in a process, as an instance in the cloud is, so that its memory can be read. */
export interface FunctionProcess {
  /** Returns the function's answer and the process's resident bytes after it. */
  invoke(event: unknown): Promise<{ answer: unknown; residentBytes: number }>
  stop(): void
}

const runtime = (file: string): string => `
  const { main } = require(${JSON.stringify(file)})
  process.on('message', async (event) => {
    const answer = await main(event, { request_id: 'bench', function_name: 'bench', getRemainingTimeInMillis: () => 20000 })
    process.send({ answer, residentBytes: process.memoryUsage().rss })
  })
`

const nextMessage = async (child: ChildProcess): Promise<{ answer: unknown; residentBytes: number }> => {
  const waiting = new AbortController()
  const ended = once(child, 'exit', waiting).then(([code]) => {
    throw new Error(`the function's process ended with ${code}`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', waiting), ended])
    return message
  } finally {
    ended.catch(() => undefined)
    waiting.abort()
  }
}

/** Starts the built function by its name against a running local cloud. */
export const startFunctionProcess = (name: string, { url, functionEnv }: { url: string; functionEnv: Record<string, string> }): FunctionProcess => {
  const file = path.join(packageRoot, 'dist/cloudfunctions', name, 'index.js')
  const env = { ...instanceEnvironment({ envId: 'local', adminUrl: `${url}/admin`, functionEnv }) } as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['-e', runtime(file)], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  return {
    invoke: (event) => {
      const answered = nextMessage(child)
      child.send(event as object)
      return answered
    },
    stop: () => void child.kill()
  }
}
