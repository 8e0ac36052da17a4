import type { AccountTraits } from '@shared/model/account'
import type { CriterionOutcome, Fit, FitCriterion } from '@shared/model/fit'
import { explainFit } from './explain-fit'
import { type Answers, answerOf, expectationOf, outcomeNames, type RangeCriterion, rangeTestOf, type SetCriterion, yearsTestOf } from './judge'
import { maxPatternCriteria, outcomesOf, patternParts } from './outcome-pattern'

/** Beyond these numbers the same is worked out anew. */
const MAX_REMEMBERED_TEXTS = 2000
const MAX_REMEMBERED_FITS = 20_000

export type TraitsJudge<Answer = CriterionOutcome> = (traits: AccountTraits) => Answer

const setJudge = <Answer>(criterion: SetCriterion, answers: Answers<Answer>): TraitsJudge<Answer> => {
  const isExpected = expectationOf(criterion)
  const isAnyExpected = (values: readonly string[]): boolean => {
    for (let index = 0; index < values.length; index++) if (isExpected(values[index] as string)) return true
    return false
  }
  const { attribute } = criterion
  if (attribute === 'technologies') return ({ technologies }) => answerOf(technologies, isAnyExpected, answers)
  return (traits) => answerOf(traits[attribute], isExpected, answers)
}

const rangeJudge = <Answer>(criterion: RangeCriterion, asOf: string, answers: Answers<Answer>): TraitsJudge<Answer> => {
  const { attribute } = criterion
  if (attribute === 'yearsListed') {
    const isLongEnough = yearsTestOf(criterion, asOf)
    return ({ listedOn }) => answerOf(listedOn, isLongEnough, answers)
  }
  const isWithin = rangeTestOf(criterion)
  return (traits) => answerOf(traits[attribute], isWithin, answers)
}

const judgeOf = <Answer>(criterion: FitCriterion, asOf: string, answers: Answers<Answer>): TraitsJudge<Answer> =>
  criterion.operator === 'in' ? setJudge(criterion, answers) : rangeJudge(criterion, asOf, answers)

/** Returns one judge per criterion: a function from an account's traits to matched, missed or unknown. */
export const traitsJudges = (criteria: readonly FitCriterion[], asOf: string): TraitsJudge[] =>
  criteria.map((criterion) => judgeOf(criterion, asOf, outcomeNames))

const textAttributes = ['industry', 'region', 'ownership', 'board'] as const

/** What one text adds to the pattern is remembered for all criteria that ask for it. */
const textPart = (attribute: (typeof textAttributes)[number], judges: readonly TraitsJudge<number>[]): TraitsJudge<number> => {
  const known = new Map<string | null, number>()
  return (traits) => {
    const value = traits[attribute]
    const before = known.get(value)
    if (before !== undefined) return before
    const part = judges.reduce((sum, judge) => sum + judge(traits), 0)
    if (known.size < MAX_REMEMBERED_TEXTS) known.set(value, part)
    return part
  }
}

/** One judge per text attribute asked for and per other criterion; the sum of what they answer is the account's pattern. */
const patternJudges = (criteria: readonly FitCriterion[], asOf: string): TraitsJudge<number>[] => {
  const all = criteria.map((criterion, index) => ({ attribute: criterion.attribute as string, judge: judgeOf(criterion, asOf, patternParts(index)) }))
  const texts = textAttributes.flatMap((text) => {
    const own = all.filter(({ attribute }) => attribute === text)
    const judges = own.map(({ judge }) => judge)
    return own.length === 0 ? [] : [textPart(text, judges)]
  })
  const isText = (attribute: string): boolean => textAttributes.some((text) => text === attribute)
  return [...texts, ...all.filter(({ attribute }) => !isText(attribute)).map(({ judge }) => judge)]
}

/** The same outcomes make the same fit: it is explained once and shared. */
const sharedFits = (criteria: readonly FitCriterion[]): ((pattern: number) => Fit) => {
  const known = new Map<number, Fit>()
  return (pattern) => {
    const before = known.get(pattern)
    if (before !== undefined) return before
    const fit = explainFit(criteria, outcomesOf(pattern, criteria.length))
    Object.freeze(fit.reasons)
    if (known.size < MAX_REMEMBERED_FITS) known.set(pattern, Object.freeze(fit))
    return fit
  }
}

/** Returns a function that scores one account after another against the same criteria; prepare it once for many accounts. Accounts may share a fit: it is not to be changed. */
export const fitScorer = (criteria: readonly FitCriterion[], asOf: string): ((traits: AccountTraits) => Fit) => {
  if (criteria.length > maxPatternCriteria) {
    const judges = traitsJudges(criteria, asOf)
    return (traits) =>
      explainFit(
        criteria,
        judges.map((judge) => judge(traits))
      )
  }
  const judges = patternJudges(criteria, asOf)
  const fitOf = sharedFits(criteria)
  return (traits) => {
    let pattern = 0
    for (let index = 0; index < judges.length; index++) pattern += (judges[index] as TraitsJudge<number>)(traits)
    return fitOf(pattern)
  }
}

/** Returns how well an account matches the criteria on the day `asOf` (YYYY-MM-DD): score 0–100 or null, band, coverage 0..1, interval and reasons. */
export const scoreFit = (criteria: readonly FitCriterion[], traits: AccountTraits, asOf: string): Fit => fitScorer(criteria, asOf)(traits)
