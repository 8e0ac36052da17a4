import type { Heat } from '@shared/model/units'

const SIGN_BIT = 0x80000000

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')

/** Returns 16 hex digits whose text order is the order of the numbers (IEEE 754 bits, sign folded in). */
const orderedHex = (value: number): string => {
  const view = new DataView(new ArrayBuffer(8))
  // Adding zero turns −0 into 0: equal numbers must give equal text.
  view.setFloat64(0, value + 0)
  const high = view.getUint32(0)
  const low = view.getUint32(4)

  return high >= SIGN_BIT ? hex(~high) + hex(~low) : hex(high ^ SIGN_BIT) + hex(low)
}

/** Returns text whose order is the order of heat; every sort key of an account at least that hot is ≥ it. */
export const sortKeyFrom = (heat: Heat): string => `1${orderedHex(heat)}`

/** Returns the text by which accounts are kept hottest first when read in descending order; accounts without heat come last. */
export const sortKeyOf = (heat: Heat | null, accountId: string): string => `${heat === null ? '0' : sortKeyFrom(heat)}:${accountId}`
