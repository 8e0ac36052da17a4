/** ln of the chance of exactly `successes` among `trials`. */
const logChance = (successes: number, trials: number, ratio: number): number => {
  let sum = successes * Math.log(ratio) + (trials - successes) * Math.log1p(-ratio)
  for (let i = 1; i <= successes; i++) sum += Math.log((trials - successes + i) / i)
  return sum
}

/** The sum of chances from `successes` on, away from the mode, so that each term is smaller than the one before. */
const sumUp = (from: number, trials: number, ratio: number): number => {
  const odds = ratio / (1 - ratio)
  let term = Math.exp(logChance(from, trials, ratio))
  let sum = 0
  for (let i = from; i <= trials && term > 0; i++) {
    sum += term
    term *= ((trials - i) / (i + 1)) * odds
  }
  return sum
}

/**
 * Returns the chance (0..1) of at least `successes` among `trials` when each has the chance `ratio` (0..1): the exact one-sided binomial test.
 * Above the mean the upper tail is summed, below it one less the lower tail, which is the upper tail of the failures.
 */
export const binomialUpperTail = (successes: number, trials: number, ratio: number): number => {
  if (successes <= 0 || ratio >= 1) return 1
  if (successes > trials || ratio <= 0) return 0
  if (successes > trials * ratio) return Math.min(1, sumUp(successes, trials, ratio))

  return Math.max(0, 1 - sumUp(trials - successes + 1, trials, 1 - ratio))
}
