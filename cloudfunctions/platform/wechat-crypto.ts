import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** WeChat pads to 32 bytes though the cipher's block has 16. */
const paddingBlock = 32
const randomLength = 16
const lengthBytes = 4

export interface PushCipher {
  /** 43 characters, as WeChat's site shows it. */
  encodingAesKey: string
  appId: string
}

/** Returns WeChat's signature of these texts: sha1, in hexadecimal, of them sorted and joined. */
export const signatureOf = (...texts: readonly string[]): string =>
  createHash('sha1')
    .update([...texts].sort().join(''))
    .digest('hex')

/** Returns whether two texts are the same, in a time that does not tell where they differ. */
export const isSameText = (left: string, right: string): boolean => {
  const digests = [left, right].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer]
  return timingSafeEqual(...digests)
}

const keyOf = ({ encodingAesKey }: PushCipher): Buffer => Buffer.from(`${encodingAesKey}=`, 'base64')

const pad = (content: Buffer): Buffer => {
  const count = paddingBlock - (content.length % paddingBlock)
  return Buffer.concat([content, Buffer.alloc(count, count)])
}

const unpad = (content: Buffer): Buffer | null => {
  const count = content.at(-1) ?? 0
  if (count < 1 || count > paddingBlock || count > content.length) return null
  const isPadding = content.subarray(content.length - count).every((byte) => byte === count)
  return isPadding ? content.subarray(0, content.length - count) : null
}

/** Returns the text encrypted as WeChat does, in base64. */
export const encryptPush = (cipher: PushCipher, text: string): string => {
  const key = keyOf(cipher)
  const message = Buffer.from(text)
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(message.length)
  const content = pad(Buffer.concat([randomBytes(randomLength), length, message, Buffer.from(cipher.appId)]))
  const aes = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([aes.update(content), aes.final()]).toString('base64')
}

const decipher = (key: Buffer, encrypted: Buffer): Buffer | null => {
  if (encrypted.length === 0 || encrypted.length % 16 !== 0) return null
  const aes = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return unpad(Buffer.concat([aes.update(encrypted), aes.final()]))
}

const textFrom = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Returns the decrypted text and the app it was made for; null for what is no message of WeChat's. */
export const decryptPush = ({ encodingAesKey, appId }: PushCipher, encrypted: string): { text: string; isForThisApp: boolean } | null => {
  if (!/^[0-9A-Za-z+/]+={0,2}$/.test(encrypted)) return null
  const content = decipher(keyOf({ encodingAesKey, appId }), Buffer.from(encrypted, 'base64'))
  const start = randomLength + lengthBytes
  if (content === null || content.length < start) return null
  const end = start + content.readUInt32BE(randomLength)
  if (end > content.length) return null
  const text = textFrom(content.subarray(start, end))
  return text === null ? null : { text, isForThisApp: isSameText(content.subarray(end).toString(), appId) }
}
