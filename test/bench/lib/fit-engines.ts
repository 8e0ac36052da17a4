import { explainFit } from '@shared/domain/fit/explain-fit'
import { dayOfDate, yearsBetween } from '@shared/domain/time/day'
import type { AccountTraits } from '@shared/model/account'
import type { CriterionOutcome, Fit, FitCriterion } from '@shared/model/fit'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { Query } from 'mingo'
import sift from 'sift'
import { benchAsOf, benchCriteria } from './fit-cases'

type Facts = Omit<AccountTraits, 'listedOn'> & { yearsListed: number | null }
type Judge = (traits: AccountTraits) => Fit

const asOfDay = dayOfDate(benchAsOf)

/** The engines know no dates: years are worked out before. */
const factsOf = ({ listedOn, ...traits }: AccountTraits): Facts => ({
  ...traits,
  yearsListed: listedOn === null ? null : yearsBetween(dayOfDate(listedOn), asOfDay)
})

const told = (isUnknown: boolean, isMet: boolean): CriterionOutcome => {
  if (isUnknown) return 'unknown'
  return isMet ? 'matched' : 'missed'
}

const bounds = ({ min, max }: { min: number | null; max: number | null }): Record<string, number> => ({
  ...(min === null ? {} : { $gte: min }),
  ...(max === null ? {} : { $lte: max })
})

/** One condition per criterion, so that each gives its reason. */
const conditionOf = (criterion: FitCriterion): Record<string, unknown> => ({
  [criterion.attribute]: criterion.operator === 'in' ? { $in: criterion.expected } : bounds(criterion.expected)
})

/** What is known is asked of the engine as well: unknown is a third answer, and a profile is data. */
const unknownOf = ({ attribute }: FitCriterion): Record<string, unknown> => ({ [attribute]: null })

type Test = (facts: Facts) => boolean

const judgeWith = (testOf: (condition: Record<string, unknown>) => Test): Judge => {
  const tests = benchCriteria.map((criterion) => ({ isUnknown: testOf(unknownOf(criterion)), isMet: testOf(conditionOf(criterion)) }))
  return (traits) => {
    const facts = factsOf(traits)
    return explainFit(
      benchCriteria,
      tests.map(({ isUnknown, isMet }) => told(isUnknown(facts), isMet(facts)))
    )
  }
}

export const siftScorer = (): Judge => judgeWith((condition) => sift(condition) as Test)

export const mingoScorer = (): Judge =>
  judgeWith((condition) => {
    const query = new Query(condition)
    return (facts) => query.test(facts as never)
  })

const logicOf = (criterion: FitCriterion): object => {
  const value = { var: criterion.attribute }
  if (criterion.operator === 'between') {
    const { min, max } = criterion.expected
    return { and: [...(min === null ? [] : [{ '>=': [value, min] }]), ...(max === null ? [] : [{ '<=': [value, max] }])] }
  }
  return criterion.attribute === 'technologies' ? { some: [value, { in: [{ var: '' }, criterion.expected] }] } : { in: [value, criterion.expected] }
}

/** Compiled: json-logic-engine makes JavaScript of its rules, which WeChat would not let it. */
export const jsonLogicScorer = (): Judge => {
  const engine = new LogicEngine()
  const rules = benchCriteria.map((criterion) => {
    const rule = { if: [{ '===': [{ var: criterion.attribute }, null] }, 'unknown', { if: [logicOf(criterion), 'matched', 'missed'] }] }
    return engine.build(rule as never) as unknown as (facts: Facts) => CriterionOutcome
  })
  return (traits) => {
    const facts = factsOf(traits)
    return explainFit(
      benchCriteria,
      rules.map((rule) => rule(facts))
    )
  }
}

const ruleConditions = (criterion: FitCriterion) => {
  const fact = criterion.attribute
  if (criterion.operator === 'in') return [{ fact, operator: fact === 'technologies' ? 'anyIn' : 'in', value: criterion.expected }]
  const { min, max } = criterion.expected
  return [
    ...(min === null ? [] : [{ fact, operator: 'greaterThanInclusive', value: min }]),
    ...(max === null ? [] : [{ fact, operator: 'lessThanInclusive', value: max }])
  ]
}

/** Two rules per criterion, met and unknown; it answers asynchronously. */
export const jsonRulesScorer = (): ((traits: AccountTraits) => Promise<Fit>) => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('anyIn', (values: unknown, expected: unknown) => Array.isArray(values) && values.some((value) => (expected as string[]).includes(value)))
  for (const criterion of benchCriteria) {
    engine.addRule({ conditions: { all: ruleConditions(criterion) }, event: { type: criterion.id } })
    engine.addRule({ conditions: { all: [{ fact: criterion.attribute, operator: 'equal', value: null }] }, event: { type: `${criterion.id}?` } })
  }
  return async (traits) => {
    const { events } = await engine.run(factsOf(traits))
    const said = new Set(events.map(({ type }) => type))
    return explainFit(
      benchCriteria,
      benchCriteria.map(({ id }) => told(said.has(`${id}?`), said.has(id)))
    )
  }
}
