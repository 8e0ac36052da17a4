/** The best answer to one query. */
export interface Answer {
  category: string
  /** The right account; null when the company is not in the list. */
  truth: string | null
  accountId: string | null
  confidence: number
}

export interface CategoryMeasures {
  queries: number
  /** Truth ranked first. */
  top1: number
  /** Answered at the threshold. */
  linked: number
  linkedRight: number
}

export interface ResolutionMeasures {
  top1: number
  coverage: number
  precision: number
  falseLinks: number
  byCategory: Record<string, CategoryMeasures>
}

const MIN_PRECISION = 0.99
const MAX_FALSE_LINKS = 0.01

const isRight = ({ truth, accountId }: Answer): boolean => truth !== null && truth === accountId

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const emptyCategory = (): CategoryMeasures => ({ queries: 0, top1: 0, linked: 0, linkedRight: 0 })

/** Returns the measures of shared/data/README.md at a threshold: shares 0..1, counts by category. */
export const measureAnswers = (answers: readonly Answer[], threshold: number): ResolutionMeasures => {
  const byCategory: Record<string, CategoryMeasures> = {}
  let [inList, right, linked, linkedRight, falseLinks] = [0, 0, 0, 0, 0]
  for (const answer of answers) {
    const category = byCategory[answer.category] ?? emptyCategory()
    byCategory[answer.category] = category
    const isLinked = answer.accountId !== null && answer.confidence >= threshold
    category.queries++
    if (answer.truth !== null) inList++
    if (isRight(answer)) {
      right++
      category.top1++
    }
    if (!isLinked) continue
    linked++
    category.linked++
    if (isRight(answer)) {
      linkedRight++
      category.linkedRight++
    }
    if (answer.truth === null) falseLinks++
  }
  return {
    top1: share(right, inList),
    coverage: share(linkedRight, inList),
    precision: linked === 0 ? 1 : linkedRight / linked,
    falseLinks: share(falseLinks, answers.length - inList),
    byCategory
  }
}

/** Returns the lowest confidence at which precision ≥ 0.99 and at most 1 % of absent names are linked; 1 when there is none. */
export const lowestThreshold = (answers: readonly Answer[]): number => {
  const sorted = answers.filter(({ accountId }) => accountId !== null).sort((a, b) => b.confidence - a.confidence)
  const absentCount = answers.filter(({ truth }) => truth === null).length
  let lowest = 1
  let [right, falseLinks] = [0, 0]
  sorted.forEach((answer, place) => {
    if (isRight(answer)) right++
    if (answer.truth === null) falseLinks++
    const isLastOfItsConfidence = sorted[place + 1]?.confidence !== answer.confidence
    if (isLastOfItsConfidence && right >= MIN_PRECISION * (place + 1) && falseLinks <= MAX_FALSE_LINKS * absentCount) lowest = answer.confidence
  })
  return lowest
}
