import { asRatio, type Ratio } from '@shared/model/units'

/** 95 % of a normal distribution lies within so many standard deviations. */
const deviations = 1.959963984540054

export interface Share {
  ratio: Ratio
  low: Ratio
  high: Ratio
}

/** Returns a share (0..1) with its 95 % interval by Wilson's score, which stays within 0..1 and is honest for few; null for none. */
export const shareOf = (count: number, total: number): Share | null => {
  if (total === 0) return null
  const ratio = count / total
  const weight = deviations ** 2 / total
  const middle = (ratio + weight / 2) / (1 + weight)
  const reach = (deviations * Math.sqrt((ratio * (1 - ratio)) / total + weight / (4 * total))) / (1 + weight)

  return { ratio: asRatio(ratio), low: asRatio(middle - reach), high: asRatio(middle + reach) }
}
