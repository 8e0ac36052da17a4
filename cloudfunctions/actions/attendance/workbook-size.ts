const endOfDirectory = 0x06054b50
const entryOfDirectory = 0x02014b50
const endBytes = 22
const maxCommentBytes = 65_535

const endIn = (bytes: Buffer): number => {
  for (let at = bytes.length - endBytes; at >= Math.max(0, bytes.length - endBytes - maxCommentBytes); at--) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at
  }
  return -1
}

/** Returns how many bytes a workbook (a zip) says it unpacks to, without unpacking it; null for what is no zip. */
export const unpackedBytes = (bytes: Buffer): number | null => {
  const end = bytes.length < endBytes ? -1 : endIn(bytes)
  if (end < 0) return null
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryOfDirectory) return null
    total += bytes.readUInt32LE(at + 24)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return total
}
