import { previewIcp } from '@shared/domain/icp/preview'
import { encodeProjection } from '@shared/domain/icp/projection'
import { removalBars, unknownNotes, valueOptions, withChosen } from '@/features/icp/preview-view'
import { betweenCriterion, inCriterion } from '../../../support/builders/criterion'
import { traits } from '../../../support/builders/traits'

const projection = encodeProjection([
  { id: 'acc_000001', name: '甲', traits: traits() },
  { id: 'acc_000002', name: '乙', traits: traits({ industry: '银行', listedOn: null }) },
  { id: 'acc_000003', name: '丙', traits: traits({ industry: '银行', region: '北京' }) },
  { id: 'acc_000004', name: '丁', traits: traits({ industry: '地产', technologies: ['ERP', 'CRM'] }) }
])
const previewOf = (...criteria: Parameters<typeof previewIcp>[0]['criteria']) => previewIcp({ criteria, projection, asOf: '2026-03-02', sampleSize: 5 })

test('the criterion that takes away most stands first', () => {
  const criteria = [inCriterion({ id: 'region', attribute: 'region', expected: ['深圳'] }), inCriterion()]
  const bars = removalBars(criteria, previewOf(...criteria))
  expect(bars.map(({ criterion, count, percent }) => [criterion.id, count, percent])).toEqual([
    ['industry', 3, 75],
    ['region', 1, 25]
  ])
})

test('an attribute that is unknown is told once, and told apart from one unknown for all', () => {
  const headcount = betweenCriterion({ id: 'headcount', attribute: 'employeeCount', expected: { min: 100, max: 2_000 } })
  const criteria = [inCriterion(), betweenCriterion(), headcount]
  expect(unknownNotes(criteria, previewOf(...criteria))).toEqual([
    { attribute: 'yearsListed', count: 1, isAll: false, isGate: false },
    { attribute: 'employeeCount', count: 4, isAll: true, isGate: false }
  ])
  expect(unknownNotes([{ ...headcount, kind: 'must' }], previewOf({ ...headcount, kind: 'must' }))).toMatchObject([{ isGate: true }])
})

test('the values to choose from are those the accounts have, the most frequent first', () => {
  expect(valueOptions(projection, 'industry')).toEqual([
    { value: '银行', label: '银行', count: 2 },
    { value: '软件服务', label: '软件服务', count: 1 },
    { value: '地产', label: '地产', count: 1 }
  ])
  expect(valueOptions(projection, 'technologies').map(({ value, count }) => [value, count])).toEqual([
    ['ERP', 1],
    ['CRM', 1]
  ])
})

test('a value chosen earlier that no account has any more can still be taken back', () => {
  const options = withChosen(valueOptions(projection, 'region'), ['深圳', '上海'])
  expect(options.map(({ value, count }) => [value, count])).toEqual([
    ['深圳', 3],
    ['北京', 1],
    ['上海', 0]
  ])
})
