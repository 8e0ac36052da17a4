import { qrImage } from '../qr-image'
import type { WxApi } from '../wx-api-type'
import { WxError } from '../wx-error'

const sceneCharacters = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/
const maxSceneLength = 32
const pagePath = /^[\w-]+(\/[\w-]+)*$/
const environments = ['release', 'trial', 'develop']
const widthRange = { low: 280, high: 1280, whenAbsent: 430 }

const sceneOf = (scene: unknown): string => {
  if (typeof scene !== 'string' || scene === '' || scene.length > maxSceneLength) throw new WxError('invalidSceneLength')
  if (!sceneCharacters.test(scene)) throw new WxError('invalidScene')
  return scene
}

const pageOf = (page: unknown): string => {
  if (page === undefined || page === '') return 'pages/index/index'
  if (typeof page === 'string' && pagePath.test(page)) return page
  throw new WxError('invalidPage')
}

const widthOf = (width: unknown = widthRange.whenAbsent): number => {
  if (typeof width === 'number' && Number.isInteger(width) && width >= widthRange.low && width <= widthRange.high) return width
  throw new WxError('invalidArguments', 'width')
}

const channel = (value: unknown): number => {
  const level = Number(value)
  if (Number.isInteger(level) && level >= 0 && level <= 255) return level
  throw new WxError('invalidArguments', 'line_color')
}

const colorOf = (lineColor: unknown): [number, number, number] => {
  if (lineColor === undefined) return [0, 0, 0]
  const { r, g, b } = (typeof lineColor === 'object' && lineColor !== null ? lineColor : {}) as Record<string, unknown>
  return [channel(r), channel(g), channel(b)]
}

/** Gives a picture that opens a page with a scene. WeChat's is round; this is a QR code of `<page>?scene=<scene>`. */
export const getUnlimitedCode: WxApi = (_wechat, { scene, page, width, env_version = 'release', is_hyaline, line_color }) => {
  const text = `${pageOf(page)}?scene=${encodeURIComponent(sceneOf(scene))}`
  if (!environments.includes(String(env_version))) throw new WxError('invalidArguments', 'env_version')
  const image = qrImage(text, { widthPixels: widthOf(width), color: colorOf(line_color), isTransparent: is_hyaline === true })
  return { contentType: 'image/png', buffer: image.toString('base64') }
}
