import type { FitAttribute, FitCriterion } from '@shared/model/fit'

export type CriterionKind = FitCriterion['kind']
export type SetCriterion = Extract<FitCriterion, { operator: 'in' }>
export type RangeCriterion = Extract<FitCriterion, { operator: 'between' }>
export type SetAttribute = SetCriterion['attribute']
export type RangeAttribute = RangeCriterion['attribute']

/** Criteria while somebody edits them: one may still be without a value. */
export interface CriteriaDraft {
  criteria: FitCriterion[]
  lastRemoved: { criterion: FitCriterion; index: number } | null
}

const rangeAttributes: readonly string[] = ['yearsListed', 'employeeCount', 'annualRevenueCny'] satisfies RangeAttribute[]
export const isRangeAttribute = (attribute: FitAttribute): attribute is RangeAttribute => rangeAttributes.includes(attribute)

export const defaultWeight = 30
export const weightRange = { min: 5, max: 100, step: 5 } as const

/** Returns an id no criterion of the draft has, not even the one that could come back by undo. */
const nextIdOf = ({ criteria, lastRemoved }: CriteriaDraft): string => {
  const ids = [...criteria, ...(lastRemoved ? [lastRemoved.criterion] : [])].map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0))
  return `c${Math.max(0, ...ids) + 1}`
}

export const addCriterion = (draft: CriteriaDraft, attribute: FitAttribute, kind: CriterionKind): CriteriaDraft => {
  const base = { id: nextIdOf(draft), kind, weight: defaultWeight }
  const criterion: FitCriterion = isRangeAttribute(attribute)
    ? { ...base, attribute, operator: 'between', expected: { min: null, max: null } }
    : { ...base, attribute, operator: 'in', expected: [] }
  return { ...draft, criteria: [...draft.criteria, criterion] }
}

export const removeCriterion = (draft: CriteriaDraft, id: string): CriteriaDraft => {
  const index = draft.criteria.findIndex((criterion) => criterion.id === id)
  const criterion = draft.criteria[index]
  if (!criterion) return draft
  return { criteria: draft.criteria.filter((other) => other.id !== id), lastRemoved: { criterion, index } }
}

/** Returns the draft with the criterion removed last back in its place. */
export const undoRemoval = (draft: CriteriaDraft): CriteriaDraft => {
  if (!draft.lastRemoved) return draft
  const { criterion, index } = draft.lastRemoved
  return { criteria: [...draft.criteria.slice(0, index), criterion, ...draft.criteria.slice(index)], lastRemoved: null }
}

export const replaceCriterion = (draft: CriteriaDraft, changed: FitCriterion): CriteriaDraft => ({
  ...draft,
  criteria: draft.criteria.map((criterion) => (criterion.id === changed.id ? changed : criterion))
})

export type CriterionProblem = 'no-value' | 'no-bound' | 'min-above-max'

/** Returns what a criterion still lacks before it can be counted, or null. */
export const problemOfCriterion = (criterion: FitCriterion): CriterionProblem | null => {
  if (criterion.operator === 'in') return criterion.expected.length === 0 ? 'no-value' : null
  const { min, max } = criterion.expected
  if (min === null && max === null) return 'no-bound'
  return min !== null && max !== null && min > max ? 'min-above-max' : null
}

/** Returns the criteria that can be counted; the preview leaves the unfinished ones out. */
export const finishedCriteria = (criteria: readonly FitCriterion[]): FitCriterion[] => criteria.filter((criterion) => problemOfCriterion(criterion) === null)

/** Returns the share of all should weights this one has, in whole percent, or null for a gate. */
export const weightSharePercent = (criteria: readonly FitCriterion[], criterion: FitCriterion): number | null => {
  if (criterion.kind !== 'should') return null
  const total = criteria.filter(({ kind }) => kind === 'should').reduce((sum, { weight }) => sum + weight, 0)
  return total > 0 ? Math.round((criterion.weight / total) * 100) : null
}
