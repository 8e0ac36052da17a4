import { typeOf, typeOrder } from './type-order'

type Compare<T> = (left: T, right: T) => number

/** Order of strings by code points, as their UTF-8 bytes are ordered; `<` alone orders by UTF-16 units. */
export const compareStrings: Compare<string> = (left, right) => {
  if (left === right) return 0
  const length = Math.min(left.length, right.length)
  for (let i = 0; i < length; i += 1) {
    const a = left.charCodeAt(i)
    const b = right.charCodeAt(i)
    if (a !== b) return surrogateLast(a) - surrogateLast(b)
  }
  return left.length - right.length
}

/** Moves surrogates (parts of code points above U+FFFF) behind U+E000–U+FFFF. */
const surrogateLast = (unit: number): number => {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

const compareNumbers: Compare<number> = (left, right) => {
  if (left < right) return -1
  if (left > right) return 1
  if (left === right) return 0
  return Number(Number.isNaN(right)) - Number(Number.isNaN(left))
}

const compareArrays: Compare<readonly unknown[]> = (left, right) => {
  const length = Math.min(left.length, right.length)
  for (let i = 0; i < length; i += 1) {
    const order = compareValues(left[i], right[i])
    if (order !== 0) return order
  }
  return left.length - right.length
}

const compareObjects: Compare<object> = (left, right) => {
  const lefts = Object.entries(left)
  const rights = Object.entries(right)
  const length = Math.min(lefts.length, rights.length)
  for (let i = 0; i < length; i += 1) {
    const [leftName, leftValue] = lefts[i] as [string, unknown]
    const [rightName, rightValue] = rights[i] as [string, unknown]
    const order = typeOf(leftValue) - typeOf(rightValue) || compareStrings(leftName, rightName) || compareValues(leftValue, rightValue)
    if (order !== 0) return order
  }
  return lefts.length - rights.length
}

const compareBytes: Compare<Uint8Array> = (left, right) => left.length - right.length || Buffer.compare(left, right)

const compareSameType = (type: number, left: unknown, right: unknown): number => {
  switch (type) {
    case typeOrder.string:
      return compareStrings(left as string, right as string)
    case typeOrder.number:
      return compareNumbers(left as number, right as number)
    case typeOrder.date:
      return compareNumbers((left as Date).getTime(), (right as Date).getTime())
    case typeOrder.boolean:
      return Number(left) - Number(right)
    case typeOrder.array:
      return compareArrays(left as unknown[], right as unknown[])
    case typeOrder.object:
      return compareObjects(left as object, right as object)
    case typeOrder.binary:
      return compareBytes(left as Uint8Array, right as Uint8Array)
    case typeOrder.regex:
      return compareStrings(String(left), String(right))
    default:
      return 0
  }
}

/** Negative, 0 or positive: the order of two values as BSON defines it, across types and within. */
export const compareValues: Compare<unknown> = (left, right) => {
  const type = typeOf(left)
  return type - typeOf(right) || compareSameType(type, left, right)
}

export const areEqual = (left: unknown, right: unknown): boolean => left === right || compareValues(left, right) === 0
