/**
 * Splits a whole number by shares (summing to 1, negative ones allowed) into whole parts that add up to it exactly.
 * Largest remainder; of equal remainders the earlier share wins. Returns one part per share.
 */
export const apportion = (total: number, shares: readonly number[]): number[] => {
  const parts: number[] = []
  const remainders: number[] = []
  let missing = total
  for (const share of shares) {
    const quota = total * share
    const part = Math.floor(quota)
    parts.push(part)
    remainders.push(quota - part)
    missing -= part
  }
  // Few points are missing, so the largest is looked for again each time instead of sorting all.
  for (; missing > 0; missing--) {
    let largest = 0
    for (let index = 1; index < remainders.length; index++) if ((remainders[index] ?? 0) > (remainders[largest] ?? 0)) largest = index
    parts[largest] = (parts[largest] ?? 0) + 1
    remainders[largest] = -1
  }
  return parts
}
