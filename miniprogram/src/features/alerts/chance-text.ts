const tenThousand = 10_000

/** Returns a small chance (0..1) in words that a salesperson reads: 0.4 %, or < 0.01 %. */
export const chanceText = (pValue: number): string => {
  const percent = Math.round(pValue * tenThousand) / 100
  return percent === 0 ? '< 0.01 %' : `${percent} %`
}
