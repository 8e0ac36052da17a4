import { crc32, deflateSync } from 'node:zlib'

interface Drawing {
  /** The picture is square. */
  widthPixels: number
  isDark(x: number, y: number): boolean
}

export interface PngStyle {
  /** Of the dark parts; the others are white. */
  color: readonly [red: number, green: number, blue: number]
  isTransparent: boolean
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const chunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** One bit per pixel, of a palette with two colours. */
const header = (widthPixels: number): Buffer => {
  const content = Buffer.alloc(13)
  content.writeUInt32BE(widthPixels, 0)
  content.writeUInt32BE(widthPixels, 4)
  content.set([1, 3, 0, 0, 0], 8)
  return content
}

/** Each line begins with its filter, 0 for none. */
const pixels = ({ widthPixels, isDark }: Drawing): Buffer => {
  const lineBytes = 1 + Math.ceil(widthPixels / 8)
  const lines = Buffer.alloc(lineBytes * widthPixels)
  for (let y = 0; y < widthPixels; y += 1) {
    for (let x = 0; x < widthPixels; x += 1) {
      const at = y * lineBytes + 1 + (x >> 3)
      if (isDark(x, y)) lines[at] = (lines[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return lines
}

/** Encodes a picture of two colours as PNG. */
export const encodePng = (drawing: Drawing, { color, isTransparent }: PngStyle): Buffer =>
  Buffer.concat([
    signature,
    chunk('IHDR', header(drawing.widthPixels)),
    chunk('PLTE', Buffer.from([255, 255, 255, ...color])),
    ...(isTransparent ? [chunk('tRNS', Buffer.from([0]))] : []),
    chunk('IDAT', deflateSync(pixels(drawing))),
    chunk('IEND', Buffer.alloc(0))
  ])
