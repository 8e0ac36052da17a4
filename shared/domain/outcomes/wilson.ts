/** 97.5 % quantile of the normal distribution. */
const Z = 1.959964

export interface RateInterval {
  /** 0..1; null without any case. */
  rate: number | null
  low: number
  high: number
}

/** Returns a share with its 95 % Wilson score interval (E. B. Wilson, 1927), each 0..1; nothing known without any case. */
export const wilsonInterval = (hits: number, total: number): RateInterval => {
  if (total === 0) return { rate: null, low: 0, high: 1 }
  const rate = hits / total
  const square = Z * Z
  const centre = (rate + square / (2 * total)) / (1 + square / total)
  const reach = (Z / (1 + square / total)) * Math.sqrt((rate * (1 - rate)) / total + square / (4 * total * total))

  return { rate, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}
