import type { CollectionDeclaration } from '../engine/indexes/index-definition'

/** Someone the role bar can switch to. */
export interface Identity {
  openid: string
  /** Chinese, as shown in the role bar. */
  label: string
  role: string
}

export interface LocalCloudOptions {
  /** 0 takes any free port. */
  port: number
  dataDir: string
  /** The collections and indexes of the environment; without it those of this product. */
  collections?: readonly CollectionDeclaration[]
  /** Holds one folder per deployed function: index.js and config.json. */
  functionsDir: string
  /** The built H5 app, or null for none. */
  h5Dir: string | null
  /** Fails queries that read many documents without an index, as production would suffer from them. */
  isStrict: boolean
  functionEnv: Record<string, string>
  identities: Identity[]
  /** A loopback address; any other is refused. */
  host?: string
  envId?: string
  /** false: triggers fire only by hand. */
  hasTimers?: boolean
  workerFile?: string
  /** How long an instance may idle before it is closed. */
  idleMs?: number
  maxInstancesPerFunction?: number
}

export interface LocalCloud {
  url: string
  port: number
  stop(): Promise<void>
}
