import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import { promisify } from 'node:util'

const repository = path.resolve(__dirname, '../../..')
const bundle = (name: string): string => path.join(repository, 'dist/localcloud', name)

export interface RunningApp {
  url: string
  stop: () => Promise<void>
}

const readyUrl = async (cloud: ChildProcess): Promise<string> => {
  if (cloud.stdout === null) throw new Error('the local cloud has no output')
  for await (const line of readline.createInterface({ input: cloud.stdout })) {
    const url = /^ready (\S+)/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('the local cloud ended before it was ready')
}

/** What `npm start` runs: the built local cloud on a data folder of its own, with the demo written through the API. */
export const startApp = async (): Promise<RunningApp> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'app-'))
  const cloud = spawn(process.execPath, [bundle('main.js'), '--port', '0', '--data', dataDir], { cwd: repository, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await readyUrl(cloud)
  await promisify(execFile)(process.execPath, [bundle('demo.js'), url, path.join(repository, 'localcloud/demo/data/listed-companies-600.csv')])
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => cloud.once('exit', resolve))
    cloud.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { url, stop }
}
