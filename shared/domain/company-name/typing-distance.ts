import { isHomophone } from './words/homophones'

const MAX_LENGTH = 48
const WIDTH = MAX_LENGTH + 1
const HOMOPHONE_COST = 0.5
const costs = new Float64Array(WIDTH * WIDTH)

const replaceCost = (a: number, b: number): number => {
  if (a === b) return 0
  return isHomophone(a, b) ? HOMOPHONE_COST : 1
}

/** Returns how many slips of typing (a sign replaced, added, dropped, or two swapped) lie between two texts; a homophone counts half. Texts are read up to 48 signs. */
export const typingDistance = (first: string, second: string): number => {
  const rows = Math.min(first.length, MAX_LENGTH)
  const columns = Math.min(second.length, MAX_LENGTH)
  for (let i = 0; i <= rows; i++) costs[i * WIDTH] = i
  for (let j = 0; j <= columns; j++) costs[j] = j
  for (let i = 1; i <= rows; i++) {
    const a = first.charCodeAt(i - 1)
    for (let j = 1; j <= columns; j++) {
      const b = second.charCodeAt(j - 1)
      const here = i * WIDTH + j
      const replaced = (costs[here - WIDTH - 1] ?? 0) + replaceCost(a, b)
      const shifted = Math.min(costs[here - WIDTH] ?? 0, costs[here - 1] ?? 0) + 1
      const isSwap = i > 1 && j > 1 && a === second.charCodeAt(j - 2) && first.charCodeAt(i - 2) === b
      costs[here] = Math.min(replaced, shifted, isSwap ? (costs[here - 2 * WIDTH - 2] ?? 0) + 1 : replaced)
    }
  }
  return costs[rows * WIDTH + columns] ?? 0
}
