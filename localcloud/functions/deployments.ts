import fs from 'node:fs'
import path from 'node:path'
import { type FunctionConfig, readFunctionConfig } from './function-config'
import { Pool, type PoolSettings } from './pool'

/** A function as it lies in the folder now, with its instances. */
export interface Deployment {
  name: string
  config: FunctionConfig
  pool: Pool
  stamp: string
}

type PoolMaker = (file: string, config: FunctionConfig) => PoolSettings

const stampOf = (...files: string[]): string =>
  files
    .map((file) => {
      const stat = fs.statSync(file, { throwIfNoEntry: false })
      return stat ? `${stat.ino}:${stat.mtimeMs}:${stat.size}` : '-'
    })
    .join(' ')

const isName = (name: string): boolean => /^[A-Za-z][\w-]{0,59}$/.test(name)

/** The functions of one folder. A changed bundle or config.json is taken up at the next call; running invocations end on the old one. */
export class Deployments {
  private readonly byName = new Map<string, Deployment>()

  constructor(
    private readonly folder: string,
    private readonly poolSettingsFor: PoolMaker
  ) {}

  /** Returns null when no such function is deployed. */
  find(name: string): Deployment | null {
    const folder = path.join(this.folder, name)
    const file = path.join(folder, 'index.js')
    if (!isName(name) || !fs.existsSync(file)) return null
    const stamp = stampOf(file, path.join(folder, 'config.json'))
    const known = this.byName.get(name)
    if (known?.stamp === stamp) return known
    known?.pool.retire()
    const config = readFunctionConfig(folder)
    const deployment = { name, config, stamp, pool: new Pool(this.poolSettingsFor(file, config)) }
    this.byName.set(name, deployment)
    return deployment
  }

  /** Leaves out a function whose config.json cannot be read just now, as while it is being built; calling it says why. */
  list(): Deployment[] {
    if (!fs.existsSync(this.folder)) return []
    return fs.readdirSync(this.folder).flatMap((name) => {
      try {
        return this.find(name) ?? []
      } catch {
        return []
      }
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.byName.values()].map(({ pool }) => pool.close()))
  }
}
