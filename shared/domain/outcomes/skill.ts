/** One closed deal with the score its account had before. */
export interface ScoredOutcome {
  accountId: string
  /** 0–100. */
  score: number
  isWon: boolean
}

export type SkillVerdict = 'skill' | 'no-skill' | 'reversed' | 'too-few'

export interface Skill {
  verdict: SkillVerdict
  /** Chance that a won deal's score was above a lost one's, ties counting half; 0.5 is a coin. Null when there are too few. */
  auc: number | null
  /** 95 % interval over accounts. */
  low: number | null
  high: number | null
  wonCount: number
  lostCount: number
  accountCount: number
}

/** Below these nothing can be told. */
const minOfEach = 10
const minAccounts = 10
const replicateCount = 1000
const coin = 0.5

/** A generator of its own, so that the same deals give the same interval (D. H. Lehmer's, with Park and Miller's constants). */
const makeDice = (): ((sides: number) => number) => {
  let state = 20_261_125
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

interface Sorted {
  /** Which account each outcome belongs to, in the order of scores. */
  clusters: Int32Array
  isWon: Uint8Array
  scores: Float64Array
  clusterCount: number
}

const sortOutcomes = (outcomes: readonly ScoredOutcome[]): Sorted => {
  const ordered = [...outcomes].sort((a, b) => a.score - b.score)
  const numbers = new Map([...new Set(ordered.map(({ accountId }) => accountId))].sort().map((id, index) => [id, index]))
  return {
    clusters: Int32Array.from(ordered, ({ accountId }) => numbers.get(accountId) ?? 0),
    isWon: Uint8Array.from(ordered, ({ isWon }) => (isWon ? 1 : 0)),
    scores: Float64Array.from(ordered, ({ score }) => score),
    clusterCount: numbers.size
  }
}

/** The area under the curve with each account counted so many times: one pass over the ordered scores. Null without both kinds. */
const weightedAuc = ({ clusters, isWon, scores }: Sorted, weights: Float64Array): number | null => {
  let lostBelow = 0
  let wonTotal = 0
  let area = 0
  for (let start = 0; start < scores.length; ) {
    let won = 0
    let lost = 0
    let end = start
    for (; end < scores.length && scores[end] === scores[start]; end++) {
      const weight = weights[clusters[end] ?? 0] ?? 0
      if (isWon[end] === 1) won += weight
      else lost += weight
    }
    area += won * (lostBelow + lost / 2)
    lostBelow += lost
    wonTotal += won
    start = end
  }
  return wonTotal > 0 && lostBelow > 0 ? area / (wonTotal * lostBelow) : null
}

const bootstrap = (sorted: Sorted): number[] => {
  const dice = makeDice()
  const found: number[] = []
  for (let replicate = 0; replicate < replicateCount; replicate++) {
    const weights = new Float64Array(sorted.clusterCount)
    for (let draw = 0; draw < sorted.clusterCount; draw++) {
      const chosen = dice(sorted.clusterCount)
      weights[chosen] = (weights[chosen] ?? 0) + 1
    }
    const auc = weightedAuc(sorted, weights)
    if (auc !== null) found.push(auc)
  }
  return found.sort((a, b) => a - b)
}

const verdictOf = (low: number, high: number): SkillVerdict => {
  if (low > coin) return 'skill'
  return high < coin ? 'reversed' : 'no-skill'
}

/**
 * Returns whether scores told won from lost deals beforehand: the area under the ROC curve (0..1) with a 95 % bootstrap interval over accounts,
 * since deals of one account are not independent. Only an interval wholly above 0.5 is called skill.
 */
export const measureSkill = (outcomes: readonly ScoredOutcome[]): Skill => {
  const wonCount = outcomes.filter(({ isWon }) => isWon).length
  const lostCount = outcomes.length - wonCount
  const sorted = sortOutcomes(outcomes)
  const counts = { wonCount, lostCount, accountCount: sorted.clusterCount }
  if (wonCount < minOfEach || lostCount < minOfEach || sorted.clusterCount < minAccounts)
    return { verdict: 'too-few', auc: null, low: null, high: null, ...counts }

  const auc = weightedAuc(sorted, new Float64Array(sorted.clusterCount).fill(1))
  const drawn = bootstrap(sorted)
  const low = drawn[Math.floor(drawn.length * 0.025)] ?? 0
  const high = drawn[Math.ceil(drawn.length * 0.975) - 1] ?? 1
  return { verdict: verdictOf(low, high), auc, low, high, ...counts }
}
