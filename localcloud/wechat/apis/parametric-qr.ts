import { createHash, randomBytes } from 'node:crypto'
import type { WxApi } from '../wx-api-type'
import { WxError } from '../wx-error'

interface Kind {
  field: 'scene_id' | 'scene_str'
  isPermanent: boolean
  maxId: number
}

const kinds: Record<string, Kind> = {
  QR_SCENE: { field: 'scene_id', isPermanent: false, maxId: 2 ** 32 - 1 },
  QR_STR_SCENE: { field: 'scene_str', isPermanent: false, maxId: 0 },
  QR_LIMIT_SCENE: { field: 'scene_id', isPermanent: true, maxId: 100_000 },
  QR_LIMIT_STR_SCENE: { field: 'scene_str', isPermanent: true, maxId: 0 }
}

const maxSceneLength = 64
const maxPermanentCount = 100_000
const defaultSeconds = 60
const maxSeconds = 2_592_000

const sceneOf = ({ field, maxId }: Kind, actionInfo: unknown): string => {
  const scene = (actionInfo as { scene?: Record<string, unknown> } | null | undefined)?.scene?.[field]
  if (field === 'scene_str' && typeof scene === 'string' && scene.length >= 1 && scene.length <= maxSceneLength) return scene
  if (field === 'scene_id' && typeof scene === 'number' && Number.isInteger(scene) && scene >= 1 && scene <= maxId) return String(scene)
  throw new WxError('invalidActionInfo')
}

const secondsOf = (value: unknown = defaultSeconds): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxSeconds) return value
  throw new WxError('invalidActionInfo', `expire_seconds must be within 1–${maxSeconds}`)
}

const ticketFor = (seed: string | Buffer): string => createHash('sha256').update(seed).digest('base64url')

/** Makes a QR code of the official account that says who scanned what: temporary for up to 30 days, or one of 100,000 permanent ones. */
export const createParametricQr: WxApi = ({ store }, { action_name, action_info, expire_seconds }) => {
  const kind = typeof action_name === 'string' && Object.hasOwn(kinds, action_name) ? kinds[action_name] : undefined
  if (kind === undefined) throw new WxError('invalidActionName')
  const scene = sceneOf(kind, action_info)
  const ticket = ticketFor(kind.isPermanent ? `${kind.field} ${scene}` : randomBytes(16))
  const url = `http://weixin.qq.com/q/${ticket.slice(0, 22)}`
  if (!kind.isPermanent) return { ticket, expire_seconds: secondsOf(expire_seconds), url }
  const { permanentScenes } = store.state
  if (permanentScenes.includes(scene)) return { ticket, url }
  if (permanentScenes.length >= maxPermanentCount) throw new WxError('tooManyCodes')
  permanentScenes.push(scene)
  store.save()
  return { ticket, url }
}
