import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import type { CollectionDeclaration } from '../../../localcloud/engine/indexes/index-definition'

export interface CloudProcess {
  child: ChildProcess
  url: string
  /** From the start of the process to its readiness, ms. */
  startMs: number
  stop(): Promise<void>
}

/** The bundle that `npm run localcloud` starts, as it is now. */
export const buildCloud = (): void => void execFileSync(process.execPath, ['scripts/build-localcloud.mjs'], { stdio: 'inherit' })

/** Starts the local cloud as a process of its own over a data folder, with the collections given and no functions. */
export const startCloudProcess = async (dataDir: string, collections: readonly CollectionDeclaration[]): Promise<CloudProcess> => {
  const file = path.join(dataDir, 'collections.json')
  fs.writeFileSync(file, JSON.stringify(collections))
  const functions = path.join(dataDir, 'functions')
  fs.mkdirSync(functions, { recursive: true })
  const startedMs = performance.now()
  const args = ['dist/localcloud/main.js', '--port', '0', '--data', dataDir, '--collections', file, '--functions', functions]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let isStopping = false
  const ended = new Promise<void>((resolve) =>
    child.once('exit', (code, signal) => {
      if (!isStopping) console.error(`The local cloud ended by itself: ${signal ?? code}.`)
      resolve()
    })
  )
  const url = await new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error('The local cloud ended before it was ready.')))
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('ready ')) resolve(line.slice('ready '.length))
    })
  })
  const startMs = Math.round(performance.now() - startedMs)
  const stop = async () => {
    isStopping = true
    child.kill('SIGTERM')
    await ended
  }
  return { child, url, startMs, stop }
}
