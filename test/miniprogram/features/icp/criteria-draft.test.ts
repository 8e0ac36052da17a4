import type { FitCriterion } from '@shared/model/fit'
import {
  addCriterion,
  type CriteriaDraft,
  finishedCriteria,
  problemOfCriterion,
  removeCriterion,
  replaceCriterion,
  undoRemoval,
  weightSharePercent
} from '@/features/icp/criteria-draft'

const set = (id: string, overrides: Partial<Extract<FitCriterion, { operator: 'in' }>> = {}): FitCriterion => ({
  id,
  kind: 'must',
  weight: 30,
  attribute: 'industry',
  operator: 'in',
  expected: ['软件服务'],
  ...overrides
})
const range = (id: string, min: number | null, max: number | null): FitCriterion => ({
  id,
  kind: 'should',
  weight: 40,
  attribute: 'yearsListed',
  operator: 'between',
  expected: { min, max }
})
const draftOf = (...criteria: FitCriterion[]): CriteriaDraft => ({ criteria, lastRemoved: null })

test('a new criterion is empty and has an id of its own', () => {
  const draft = addCriterion(addCriterion(draftOf(set('c4')), 'region', 'must'), 'employeeCount', 'should')
  expect(draft.criteria.map(({ id, attribute, kind }) => [id, attribute, kind])).toEqual([
    ['c4', 'industry', 'must'],
    ['c5', 'region', 'must'],
    ['c6', 'employeeCount', 'should']
  ])
})

test('a removed criterion comes back to its place with all it said', () => {
  const before = draftOf(set('c1'), range('c2', 10, null), set('c3'))
  const after = removeCriterion(before, 'c2')
  expect(after.criteria.map(({ id }) => id)).toEqual(['c1', 'c3'])
  expect(undoRemoval(after)).toEqual(before)
})

test('undo does not give two criteria one id', () => {
  const draft = undoRemoval(addCriterion(removeCriterion(draftOf(set('c1')), 'c1'), 'region', 'must'))
  expect(new Set(draft.criteria.map(({ id }) => id)).size).toBe(2)
})

test('without a removal there is nothing to undo', () => {
  const draft = draftOf(set('c1'))
  expect(undoRemoval(draft)).toBe(draft)
  expect(removeCriterion(draft, 'c9')).toBe(draft)
})

test.each([
  [set('c1'), null],
  [set('c1', { expected: [] }), 'no-value'],
  [range('c1', null, null), 'no-bound'],
  [range('c1', 10, null), null],
  [range('c1', null, 0), null],
  [range('c1', 5, 3), 'min-above-max']
])('%j lacks %p', (criterion, problem) => {
  expect(problemOfCriterion(criterion)).toBe(problem)
})

test('the preview leaves unfinished criteria out', () => {
  expect(finishedCriteria([set('c1'), set('c2', { expected: [] }), range('c3', 5, 3)]).map(({ id }) => id)).toEqual(['c1'])
})

test('a replaced criterion keeps its place', () => {
  const draft = replaceCriterion(draftOf(set('c1'), set('c2')), set('c1', { kind: 'must-not' }))
  expect(draft.criteria.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['c1 must-not', 'c2 must'])
})

test('a weight shows as its share of all should weights; a gate has none', () => {
  const criteria = [set('c1'), set('c2', { kind: 'should', weight: 60 }), range('c3', 10, null)]
  expect(criteria.map((criterion) => weightSharePercent(criteria, criterion))).toEqual([null, 60, 40])
})
