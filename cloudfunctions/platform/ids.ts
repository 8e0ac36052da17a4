import { createHash, randomBytes } from 'node:crypto'
import { type IdKind, idPrefixes } from '@shared/model/ids'
import { ulid } from 'ulid'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const secureFraction = (): number => randomBytes(4).readUInt32BE() / 2 ** 32

/** Returns the first 128 bits of the hash of the parts, in hex; no two lists of parts give the same text. */
export const hashOf = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

/** Returns an id that is the same for the same parts, so that writing twice writes once. */
export const idFrom = (kind: IdKind, ...parts: readonly string[]): string => `${idPrefixes[kind]}_${hashOf(kind, ...parts)}`

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
