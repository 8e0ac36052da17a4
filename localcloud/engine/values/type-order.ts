/** Places of the types in BSON's order; an index key begins with this byte, so gaps leave room for bounds between types. */
export const typeOrder = {
  emptyArray: 0x10,
  null: 0x18,
  number: 0x20,
  string: 0x28,
  object: 0x30,
  array: 0x38,
  binary: 0x40,
  boolean: 0x50,
  date: 0x58,
  regex: 0x68
} as const

/** Stands for an empty array where values are ordered: it sorts before null and equals nothing a query can ask for. */
export const emptyArrayMark = Symbol('empty array')

/** Place of a value's type; a missing value counts as null. */
export const typeOf = (value: unknown): number => {
  if (value === null || value === undefined) return typeOrder.null
  if (typeof value === 'string') return typeOrder.string
  if (typeof value === 'number') return typeOrder.number
  if (typeof value === 'boolean') return typeOrder.boolean
  if (value === emptyArrayMark) return typeOrder.emptyArray
  if (Array.isArray(value)) return typeOrder.array
  if (value instanceof Date) return typeOrder.date
  if (value instanceof RegExp) return typeOrder.regex
  if (value instanceof Uint8Array) return typeOrder.binary
  return typeOrder.object
}

export const isPlainObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && typeOf(value) === typeOrder.object

const namesOfTypes: { [place: number]: string } = {
  [typeOrder.null]: 'null',
  [typeOrder.string]: 'string',
  [typeOrder.object]: 'object',
  [typeOrder.array]: 'array',
  [typeOrder.binary]: 'binData',
  [typeOrder.boolean]: 'bool',
  [typeOrder.date]: 'date',
  [typeOrder.regex]: 'regex'
}

const largestInt32 = 2_147_483_647

const numberName = (value: number): string => {
  if (!Number.isInteger(value)) return 'double'
  return Math.abs(value) <= largestInt32 ? 'int' : 'long'
}

/** The type's name as the database words it in messages and `$type` takes it. */
export const typeName = (value: unknown): string => {
  if (value === undefined) return 'missing'
  return typeof value === 'number' ? numberName(value) : (namesOfTypes[typeOf(value)] ?? 'object')
}
