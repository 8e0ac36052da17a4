import type { Functions } from '../functions/functions'
import type { Wechat } from '../wechat/wechat'
import { parseJsonObject, readBody } from './body'
import type { Controls } from './control'
import type { Exchange } from './exchange'
import type { Identity } from './options'

/** What the local cloud says about itself, below /localcloud/. None of it exists in the cloud. */
export interface House {
  identities: readonly Identity[]
  functions: Functions
  controls: Controls
  wechat: Wechat
}

/** Answers one method and path below /localcloud/. */
export type HouseAnswer = (house: House, exchange: Exchange) => Promise<void> | void

const maxBodyBytes = 1024 * 1024

export const bodyOf = async ({ request }: Exchange): Promise<Record<string, unknown>> => parseJsonObject((await readBody(request, maxBodyBytes)).toString())
