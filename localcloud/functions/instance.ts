import { Worker } from 'node:worker_threads'
import type { InvokeMessage, WorkerMessage } from './invocation'
import { maxLoadMs } from './limits'
import type { Outcome } from './outcome'

export interface InstanceSettings {
  workerFile: string
  /** The function's bundle. */
  file: string
  environment: Record<string, string>
  memoryMegabytes: number
}

const startWorker = ({ workerFile, file, environment, memoryMegabytes }: InstanceSettings): Worker =>
  new Worker(workerFile, { workerData: { file }, env: environment, resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes }, stdout: true, stderr: true })

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** One worker thread with the function loaded; it takes one invocation at a time. */
export class Instance {
  isAlive = true
  private readonly worker: Worker
  private readonly isLoaded: Promise<boolean>
  private lastError: Error | null = null
  private settle: (outcome: Outcome) => void = () => undefined
  private log: (text: string) => void = () => undefined

  /** `onDeath` is called once, whatever ended the thread. */
  constructor(settings: InstanceSettings, onDeath: () => void) {
    this.worker = startWorker(settings)
    this.worker.on('error', (error: Error) => {
      this.lastError = error
    })
    this.isLoaded = new Promise((resolve) => {
      const limit = setTimeout(() => void this.close(), maxLoadMs)
      const finish = (isLoaded: boolean) => {
        clearTimeout(limit)
        resolve(isLoaded)
      }
      this.worker.on('message', (message: WorkerMessage) => (message.type === 'loaded' ? finish(true) : this.take(message)))
      this.worker.once('exit', () => finish(false))
    })
    this.worker.once('exit', () => {
      this.isAlive = false
      this.settle(this.deathOutcome())
      onDeath()
    })
  }

  async invoke(message: InvokeMessage, onLog: (text: string) => void): Promise<Outcome> {
    this.log = onLog
    const isLoaded = await this.isLoaded
    if (!isLoaded || !this.isAlive) return this.deathOutcome()
    return new Promise((resolve) => {
      const limit = setTimeout(() => this.giveUp(message.timeoutMs), message.timeoutMs)
      this.settle = (outcome) => {
        clearTimeout(limit)
        resolve(outcome)
      }
      this.worker.postMessage(message)
    })
  }

  async close(): Promise<void> {
    this.isAlive = false
    await this.worker.terminate()
  }

  private take(message: Exclude<WorkerMessage, { type: 'loaded' }>): void {
    if (message.type === 'log') this.log(message.text)
    else if (message.type === 'returned') this.settle({ kind: 'returned', resultText: message.resultText })
    else this.settle({ kind: 'failed', message: message.message })
  }

  private giveUp(timeoutMs: number): void {
    this.settle({ kind: 'timedOut', message: `Invoking task timed out after ${timeoutMs / 1000} seconds` })
    void this.close()
  }

  private deathOutcome(): Outcome {
    if (this.lastError === null) return { kind: 'failed', message: 'Process exited unexpectedly before completing request' }
    if (isOutOfMemory(this.lastError)) return { kind: 'outOfMemory', message: 'Memory limit exceeded' }
    return { kind: 'failed', message: this.lastError.stack ?? this.lastError.message }
  }
}
