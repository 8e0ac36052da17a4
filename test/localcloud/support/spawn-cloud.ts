import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import readline from 'node:readline'
import { packageRoot } from '../../../localcloud/package-root'

export interface SpawnedCloud {
  port: number
  process: ChildProcess
  /** Resolves with the exit code once the process has ended. */
  ended: Promise<number | null>
  output(): string
}

/** Starts the bundled local cloud as a process of its own, as `npm run localcloud` does, and waits for its ready line. */
export const spawnCloud = async (args: string[], env: Record<string, string> = {}): Promise<SpawnedCloud> => {
  const child = spawn(process.execPath, [path.join(packageRoot, 'dist/localcloud/main.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const lines: string[] = []
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  readline.createInterface({ input: child.stderr }).on('line', (line) => lines.push(line))
  const port = await new Promise<number>((resolve, reject) => {
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      const found = /^ready http:\/\/localhost:(\d+)$/.exec(line)
      if (found) resolve(Number(found[1]))
    })
    void ended.then(() => reject(new Error(lines.join('\n'))))
  })
  return { port, process: child, ended, output: () => lines.join('\n') }
}
