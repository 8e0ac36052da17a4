/** A place between keys: before or after every key that begins with these bytes. */
export interface Edge {
  prefix: Buffer
  isAfter: boolean
}

/** Keys from `low` to `high` in ascending order of values. */
export interface KeyRange {
  low: Edge
  high: Edge
}

/** Concrete bytes: low ≤ key < high. */
export interface Interval {
  low: Buffer
  high: Buffer
  /** How many bytes at the beginning of each key belong to the fields held to values. */
  prefixLength: number
}

const inverted = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => ~byte & 0xff))

/** The least bytes greater than every key with this prefix. */
const successor = (prefix: Buffer): Buffer => {
  let length = prefix.length
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1
  const bytes = Buffer.from(prefix.subarray(0, length))
  if (length > 0) bytes[length - 1] = (bytes[length - 1] as number) + 1
  return bytes
}

const bytesOf = (base: Buffer, { prefix, isAfter }: Edge): Buffer => {
  const bytes = Buffer.concat([base, prefix])
  return isAfter ? successor(bytes) : bytes
}

const flipped = ({ prefix, isAfter }: Edge): Edge => ({ prefix: inverted(prefix), isAfter: !isAfter })

/** The range behind a common beginning of keys; in a descending field its ends change places. */
export const intervalOf = (base: Buffer, { low, high }: KeyRange, isDescending: boolean): Interval => {
  const [from, to] = isDescending ? [flipped(high), flipped(low)] : [low, high]
  return { low: bytesOf(base, from), high: bytesOf(base, to), prefixLength: base.length }
}

const nothing = Buffer.alloc(0)

const compareEdges = (left: Edge, right: Edge): number => Buffer.compare(bytesOf(nothing, left), bytesOf(nothing, right))

/** What lies in both ranges; may be empty, with low not before high. */
export const intersection = (left: KeyRange, right: KeyRange): KeyRange => ({
  low: compareEdges(left.low, right.low) >= 0 ? left.low : right.low,
  high: compareEdges(left.high, right.high) <= 0 ? left.high : right.high
})

export const isEmpty = ({ low, high }: Interval): boolean => Buffer.compare(low, high) >= 0
