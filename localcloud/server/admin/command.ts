import type { Engine } from '../../engine/engine'
import type { Functions } from '../../functions/functions'
import type { StorageParts } from '../../storage/storage-commands'
import type { Wechat } from '../../wechat/wechat'

/** What the commands work on. */
export interface Environment {
  envId: string
  engine: Engine
  functions: Functions
  storage: StorageParts
  wechat: Wechat
}

interface CommandContext {
  /** The SDK's request body. */
  body: Record<string, unknown>
  requestId: string
  clientIp: string
}

/** Answers one SDK command. What it returns is merged into the reply beside requestId. */
export type Command = (environment: Environment, context: CommandContext) => Promise<Record<string, unknown>> | Record<string, unknown>
