import { isHomophone } from './words/homophones'

const MAX_LENGTH = 48
const WIDTH = MAX_LENGTH + 1
const HOMOPHONE_SHARE = 0.6
/** Even the commonest sign is better paired than not. */
const SAME_SIGN = 0.02
/** Neighbours that stay neighbours are worth more than the same signs scattered. */
const NEIGHBOUR_BONUS = 0.35

/** Weight of the best pairing up to a cell, and of the best one that pairs the two signs of the cell; row and column 0 stay 0. */
const best = new Float64Array(WIDTH * WIDTH)
const paired = new Float64Array(WIDTH * WIDTH)

const gainOf = (a: number, b: number, weights: Float32Array): number => {
  if (a === b) return (weights[a] ?? 0) + SAME_SIGN
  return isHomophone(a, b) ? HOMOPHONE_SHARE * (weights[b] ?? 0) : 0
}

const fill = (typed: string, candidate: string, weights: Float32Array): void => {
  for (let i = 1; i <= typed.length; i++) {
    const unit = typed.charCodeAt(i - 1)
    for (let j = 1; j <= candidate.length; j++) {
      const here = i * WIDTH + j
      const diagonal = here - WIDTH - 1
      const gain = gainOf(unit, candidate.charCodeAt(j - 1), weights)
      const run = paired[diagonal] ?? 0
      paired[here] = gain > 0 ? gain + Math.max(best[diagonal] ?? 0, run > 0 ? run + NEIGHBOUR_BONUS * gain : 0) : 0
      best[here] = Math.max(paired[here] ?? 0, best[here - WIDTH] ?? 0, best[here - 1] ?? 0)
    }
  }
}

/**
 * Returns for each sign of the typed name the place of its partner in the candidate, or -1: the pairing in order that weighs most.
 * `weights` tells how telling a sign is (0..1, by UTF-16 unit). Names are read up to 48 signs.
 */
export const alignNames = (typedName: string, candidateName: string, weights: Float32Array): Int16Array => {
  const typed = typedName.slice(0, MAX_LENGTH)
  const candidate = candidateName.slice(0, MAX_LENGTH)
  fill(typed, candidate, weights)
  const partners = new Int16Array(typedName.length).fill(-1)
  let isInRun = false
  for (let i = typed.length, j = candidate.length; i > 0 && j > 0; ) {
    const here = i * WIDTH + j
    const weight = paired[here] ?? 0
    if (weight > 0 && (isInRun || weight >= (best[here] ?? 0))) {
      partners[i - 1] = j - 1
      const gain = gainOf(typed.charCodeAt(i - 1), candidate.charCodeAt(j - 1), weights)
      const run = paired[here - WIDTH - 1] ?? 0
      isInRun = run > 0 && run + NEIGHBOUR_BONUS * gain >= (best[here - WIDTH - 1] ?? 0)
      i--
      j--
    } else if ((best[here - WIDTH] ?? 0) >= (best[here - 1] ?? 0)) i--
    else j--
  }
  return partners
}
