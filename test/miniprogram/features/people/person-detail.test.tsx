import type { PersonDetail as Detail } from '@shared/contracts/people'
import { fireEvent, screen } from '@testing-library/react'
import { PersonDetail } from '@/features/people/person-detail'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const person = (overrides: Partial<Detail> = {}): Detail => ({
  personId: 'per_000001',
  displayName: '王敏',
  jobTitle: '采购经理',
  identityLevel: 3,
  companyName: '示例软件',
  links: [{ accountId: 'acc_000001', accountName: '示例软件', identityLevel: 3, fromOn: null, beforeOn: null }],
  verifications: [],
  excludedReason: null,
  mergedInto: null,
  merges: [],
  touches: [],
  candidates: [{ personId: 'per_000002', displayName: '王敏', jobTitle: null, identityLevel: 3, companyName: '示例软件', evidence: ['phone'] }],
  dismissed: [],
  isConfirmed: false,
  canUndoMove: false,
  ...overrides
})

const show = (detail = person(), canExclude = true) => {
  fakeTaro.answer('people.get', () => detail)
  return renderScreen(<PersonDetail personId={detail.personId} canExclude={canExclude} />)
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
})
afterEach(() => {
  jest.useRealTimers()
})

test('says how well somebody is known and what that means for the scores', async () => {
  show()
  await settle()
  expect(screen.getByText('本人填写了公司，按 80% 计入客户')).toBeTruthy()
  expect(screen.getByText('还没有核实')).toBeTruthy()
})

test('is confirmed with one press, and the same place takes it back', async () => {
  show()
  await settle()
  fakeTaro.answer('people.confirm', () => person({ identityLevel: 5, isConfirmed: true }))
  fireEvent.click(screen.getByText('确认是这家客户的人'))
  await settle()
  expect(fakeTaro.asked('people.confirm')).toEqual([{ personId: 'per_000001', accountId: 'acc_000001' }])
})

test('a merge shows the deciding field and the score before and after, and is undone where it was done', async () => {
  show()
  await settle()
  fakeTaro.answer('people.previewMerge', () => ({
    keeper: { personId: 'per_000001', displayName: '王敏', jobTitle: null, identityLevel: 3 },
    loser: { personId: 'per_000002', displayName: '王敏', jobTitle: null, identityLevel: 3 },
    changes: [{ accountId: 'acc_000001', accountName: '示例软件股份', scoreBefore: 40, scoreAfter: 31 }]
  }))
  const merge = {
    id: 'mrg_000001',
    kind: 'person',
    keeperId: 'per_000001',
    loserId: 'per_000002',
    mergedBy: '李',
    mergedAt: '2026-03-02T08:00:00.000Z',
    reason: '同一人',
    undoneBy: null,
    undoneAt: null,
    keeperName: '王敏',
    loserName: '王敏'
  }
  fakeTaro.answer('people.merge', () => merge)
  fakeTaro.answer('people.unmerge', () => merge)
  expect(screen.getByText('手机号相同')).toBeTruthy()
  fireEvent.click(screen.getByText('合并…'))
  await settle()
  expect(screen.getByText('40 → 31')).toBeTruthy()
  fireEvent.click(screen.getByText('合并'))
  await settle()
  fireEvent.click(screen.getByText('撤销'))
  await settle()
  expect(fakeTaro.asked('people.unmerge')).toEqual([{ mergeId: 'mrg_000001' }])
})

test('who may not decide what counts is not offered to', async () => {
  show(person(), false)
  await settle()
  expect(screen.queryByText('排除这个人')).toBeNull()
})

test('two who are not the same are dismissed where they are compared, and that is taken back', async () => {
  fakeTaro.answer('people.previewMerge', () => ({ keeper: person(), loser: person(), changes: [] }))
  fakeTaro.answer('people.dismissMerge', () => ({}))
  fakeTaro.answer('people.undismissMerge', () => ({}))
  const other = { personId: 'per_000002', displayName: '王敏', jobTitle: null, identityLevel: 3 as const }
  show()
  await settle()
  fireEvent.click(screen.getByText('合并…'))
  await settle()
  fakeTaro.answer('people.get', () => person({ candidates: [], dismissed: [{ ...other, dismissedBy: '周屿', dismissedAt: '2026-03-02T08:00:00.000Z' }] }))
  fireEvent.click(screen.getByText('不是同一个人'))
  await settle()
  expect(fakeTaro.asked('people.dismissMerge')).toEqual([{ personIds: ['per_000001', 'per_000002'] }])
  expect(screen.getByText('不是同一个人：王敏')).toBeTruthy()
  expect(screen.getByText('周屿 · 3月2日 16:00')).toBeTruthy()

  fireEvent.click(screen.getByText('撤销'))
  await settle()
  expect(fakeTaro.asked('people.undismissMerge')).toEqual([{ personIds: ['per_000001', 'per_000002'] }])
})
