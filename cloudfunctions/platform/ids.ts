import { createHash, randomBytes } from 'node:crypto'
import { type IdKind, idPrefixes } from '@shared/model/ids'
import { ulid } from 'ulid'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const secureFraction = (): number => randomBytes(4).readUInt32BE() / 2 ** 32

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const hashLength = 22
/** 71 bits tell millions of companies apart, and every list of accounts carries their ids. */
const accountHashLength = 12

/** Returns 131 bits of the hash of the parts in letters and digits; two lists of parts give two texts. */
export const hashOf = (...parts: readonly string[]): string => {
  let rest = BigInt(`0x${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`)
  let text = ''
  for (let index = 0; index < hashLength; index++) {
    text += base62[Number(rest % 62n)]
    rest /= 62n
  }
  return text
}

/** Returns an id that is the same for the same parts, so that writing twice writes once. */
export const idFrom = (kind: IdKind, ...parts: readonly string[]): string =>
  `${idPrefixes[kind]}_${hashOf(kind, ...parts).slice(0, kind === 'account' ? accountHashLength : hashLength)}`

export interface IdSource {
  /** A new id that sorts by the moment it was made. */
  id(kind: IdKind): string
  /** A code of that many characters, 5 bits each, without letters that look alike. */
  code(length: number): string
}

export const randomIds: IdSource = {
  id: (kind) => `${idPrefixes[kind]}_${ulid(undefined, secureFraction)}`,
  code: (length) => [...randomBytes(length)].map((byte) => crockford[byte % 32]).join('')
}
