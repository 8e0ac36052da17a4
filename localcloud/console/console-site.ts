import type { Engine } from '../engine/engine'
import type { Functions } from '../functions/functions'
import type { Controls } from '../server/control'
import type { Wechat } from '../wechat/wechat'

/** What the console looks at. */
export interface ConsoleSite {
  engine: Engine
  functions: Functions
  controls: Controls
  wechat: Wechat
}
