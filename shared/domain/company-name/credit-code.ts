/** Signs of a unified social credit code in the order of their values (GB 32100-2015): no I, O, S, V, Z. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18
const BASE = 3
const MODULUS = 31

const weightAt = (place: number): number => {
  let weight = 1
  for (let step = 0; step < place; step++) weight = (weight * BASE) % MODULUS
  return weight
}

/** Returns the unified social credit code a text consists of, in capitals; null when it is none or its check sign is wrong. */
export const creditCodeOf = (text: string): string | null => {
  const code = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  if (code.length !== LENGTH) return null
  const values = [...code].map((sign) => SIGNS.indexOf(sign))
  if (values.includes(-1)) return null
  const sum = values.slice(0, LENGTH - 1).reduce((total, value, place) => total + value * weightAt(place), 0)

  return (MODULUS - (sum % MODULUS)) % MODULUS === values[LENGTH - 1] ? code : null
}
