import { Instance, type InstanceSettings } from './instance'
import type { InvokeMessage } from './invocation'
import type { Outcome } from './outcome'

export interface PoolSettings {
  instance: InstanceSettings
  maxInstances: number
  idleMs: number
}

/** What an invocation found: its outcome, and whether it had to wait for an instance to start. */
export interface PoolResult {
  outcome: Outcome
  isCold: boolean
}

/** The instances of one deployed version of a function: grows with concurrency, shrinks after idling. */
export class Pool {
  private readonly settings: PoolSettings
  private readonly instances = new Set<Instance>()
  /** The last used is the next used, so that those too many fall idle. */
  private readonly idle: { instance: Instance; expiry: NodeJS.Timeout }[] = []
  private readonly waiting: ((instance: Instance) => void)[] = []
  private isRetired = false
  private isClosed = false

  constructor(settings: PoolSettings) {
    this.settings = settings
  }

  /** `isNested` is a call made by a function: it may exceed the limit, since those that wait for it hold instances themselves. */
  async run(message: InvokeMessage, { isNested, onLog }: { isNested: boolean; onLog: (text: string) => void }): Promise<PoolResult> {
    const { instance, isCold } = await this.acquire(isNested)
    try {
      return { outcome: await instance.invoke(message, onLog), isCold }
    } finally {
      this.release(instance)
    }
  }

  instanceCount(): number {
    return this.instances.size
  }

  /** Takes no more calls: idle instances close at once, busy ones after their invocation. */
  retire(): void {
    this.isRetired = true
    for (const { instance } of [...this.idle]) this.drop(instance)
  }

  async close(): Promise<void> {
    this.isRetired = true
    this.isClosed = true
    await Promise.all([...this.instances].map((instance) => instance.close()))
  }

  private async acquire(isNested: boolean): Promise<{ instance: Instance; isCold: boolean }> {
    if (this.isClosed) throw new Error('The local cloud is stopping.')
    const free = this.idle.pop()
    if (free) {
      clearTimeout(free.expiry)
      return { instance: free.instance, isCold: false }
    }
    if (this.instances.size < this.settings.maxInstances || isNested) return { instance: this.start(), isCold: true }
    return { instance: await new Promise<Instance>((resolve) => this.waiting.push(resolve)), isCold: false }
  }

  private start(): Instance {
    const instance = new Instance(this.settings.instance, () => this.forget(instance))
    this.instances.add(instance)
    return instance
  }

  private release(instance: Instance): void {
    const next = this.waiting.shift()
    if (next) next(instance.isAlive || this.isClosed ? instance : this.start())
    else if (instance.isAlive && this.isRetired) this.drop(instance)
    else if (instance.isAlive) this.rest(instance)
  }

  private rest(instance: Instance): void {
    const expiry = setTimeout(() => this.drop(instance), this.settings.idleMs)
    expiry.unref()
    this.idle.push({ instance, expiry })
  }

  private drop(instance: Instance): void {
    this.forget(instance)
    void instance.close()
  }

  private forget(instance: Instance): void {
    this.instances.delete(instance)
    const at = this.idle.findIndex((entry) => entry.instance === instance)
    if (at > -1) clearTimeout(this.idle.splice(at, 1)[0]?.expiry)
  }
}
