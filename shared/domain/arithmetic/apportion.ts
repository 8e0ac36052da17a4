/**
 * Splits a whole number by shares (summing to 1, negative ones allowed) into whole parts that add up to it exactly.
 * Largest remainder; of equal remainders the earlier share wins. Returns one part per share.
 */
export const apportion = (total: number, shares: readonly number[]): number[] => {
  const quotas = shares.map((share) => total * share)
  const parts = quotas.map(Math.floor)
  const missing = total - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)

  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
