import { fireEvent, screen } from '@testing-library/react'
import { AccountMerges, MergedInto } from '@/features/account-merges/account-merges'
import { SuggestedMerges } from '@/features/account-merges/suggested-merges'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const own = { id: 'acc_000001', name: '示例软件' }
const merge = {
  id: 'mrg_000001',
  kind: 'account',
  keeperId: 'acc_000001',
  loserId: 'acc_000002',
  keeperName: '示例软件',
  loserName: '示例软件公司',
  mergedBy: '周屿',
  mergedAt: '2026-03-02T08:00:00.000Z',
  reason: '同一家公司录了两次',
  undoneBy: null,
  undoneAt: null
}
const nothing = { mergedInto: null, merges: [], candidates: [], dismissed: [] }
const preview = {
  changes: [
    { accountId: 'acc_000001', accountName: '示例软件', scoreBefore: 40, scoreAfter: 55 },
    { accountId: 'acc_000002', accountName: '示例软件公司', scoreBefore: 30, scoreAfter: null }
  ],
  peopleCount: 3,
  dealCount: 2,
  followUpCount: 4,
  alertCount: 1,
  handOverCount: 5,
  invitationCount: 6
}

const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}
const show = async () => {
  renderScreen(<AccountMerges account={own} />)
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
  fakeTaro.answer('accountMerges.of', () => nothing)
  fakeTaro.answer('accountMerges.preview', () => preview)
  fakeTaro.answer('accountMerges.merge', () => merge)
  fakeTaro.answer('accountMerges.undo', () => merge)
  fakeTaro.answer('accountMerges.dismiss', () => ({}))
  fakeTaro.answer('accountMerges.undismiss', () => ({}))
})
afterEach(() => {
  jest.useRealTimers()
})

test('another account is searched for, what moves is shown, and nothing is done before the last press', async () => {
  const items = [
    { id: 'acc_000001', legalName: '示例软件股份有限公司', shortName: '示例软件' },
    { id: 'acc_000002', legalName: '示例软件公司', shortName: null }
  ]
  fakeTaro.answer('accounts.list', () => ({ items, nextCursor: null, icp: null, modelVersion: 'v1' }))
  await show()
  await press('与另一家客户合并')
  expect(screen.queryByText('示例软件股份有限公司')).toBeNull()
  await press('示例软件公司')
  for (const text of ['联系人', '3', '商机', '2', '跟进记录', '4', '提醒', '1', '展台转交', '5', '活动邀约', '6', '40 → 55'])
    expect(screen.getByText(text)).toBeTruthy()
  expect(fakeTaro.asked('accountMerges.merge')).toEqual([])
  await press('确认合并')

  expect(fakeTaro.asked('accountMerges.merge')).toEqual([{ keeperId: 'acc_000001', loserId: 'acc_000002', reason: '同一家公司录了两次' }])
})

test('a probable duplicate is named with its evidence, and either of the two may stay', async () => {
  fakeTaro.answer('accountMerges.of', () => ({ ...nothing, candidates: [{ accountId: 'acc_000002', name: '示例软件公司', evidence: ['credit-code'] }] }))
  await show()
  expect(screen.getByText('可能是同一家：示例软件公司')).toBeTruthy()
  expect(screen.getByText('信用代码相同')).toBeTruthy()
  await press('比较')
  fireEvent.click(screen.getByRole('radio', { name: '示例软件' }))
  await settle()

  expect(fakeTaro.asked('accountMerges.preview')).toEqual([
    { keeperId: 'acc_000002', loserId: 'acc_000001' },
    { keeperId: 'acc_000001', loserId: 'acc_000002' }
  ])
})

test('what was merged into it can be undone', async () => {
  fakeTaro.answer('accountMerges.of', () => ({ ...nothing, merges: [merge] }))
  await show()
  expect(screen.getByText('示例软件公司 已并入')).toBeTruthy()
  await press('撤销合并')

  expect(fakeTaro.asked('accountMerges.undo')).toEqual([{ mergeId: 'mrg_000001' }])
})

test('a merged account says which one stands for it, and only who may undoes it', async () => {
  const into = { mergedInto: { accountId: 'acc_000001', name: '示例软件' }, merges: [merge], candidates: [], dismissed: [] }
  fakeTaro.answer('accountMerges.of', () => into)
  const { unmount } = renderScreen(<MergedInto accountId='acc_000002' mayMerge={false} />)
  await settle()
  expect(screen.getByText('已并入 示例软件')).toBeTruthy()
  expect(screen.queryByText('撤销合并')).toBeNull()
  unmount()
  renderScreen(<MergedInto accountId='acc_000002' mayMerge />)
  await settle()
  await press('撤销合并')

  expect(fakeTaro.asked('accountMerges.undo')).toEqual([{ mergeId: 'mrg_000001' }])
})

test('two that are not the same are dismissed where they are compared, with who said so, and that is taken back', async () => {
  fakeTaro.answer('accountMerges.of', () => ({ ...nothing, candidates: [{ accountId: 'acc_000002', name: '示例软件公司', evidence: ['name'] }] }))
  await show()
  await press('比较')
  const said = { accountId: 'acc_000002', name: '示例软件公司', dismissedBy: '周屿', dismissedAt: '2026-03-02T08:00:00.000Z' }
  fakeTaro.answer('accountMerges.of', () => ({ ...nothing, dismissed: [said] }))
  await press('不是同一家')
  expect(fakeTaro.asked('accountMerges.dismiss')).toEqual([{ accountIds: ['acc_000001', 'acc_000002'] }])
  expect(screen.queryByText('合并成一家？')).toBeNull()
  expect(screen.getByText('不是同一家：示例软件公司')).toBeTruthy()
  expect(screen.getByText('周屿 · 3月2日 16:00')).toBeTruthy()

  await press('撤销')
  expect(fakeTaro.asked('accountMerges.undismiss')).toEqual([{ accountIds: ['acc_000001', 'acc_000002'] }])
})

test('an account chosen by hand is not offered for dismissal', async () => {
  const items = [{ id: 'acc_000002', legalName: '示例软件公司', shortName: null }]
  fakeTaro.answer('accounts.list', () => ({ items, nextCursor: null, icp: null, modelVersion: 'v1' }))
  await show()
  await press('与另一家客户合并')
  await press('示例软件公司')
  expect(screen.queryByText('不是同一家')).toBeNull()
})

test('a pair dismissed in the list of suggestions leaves it, and comes back when that is undone', async () => {
  const candidate = { accountId: 'acc_000002', legalName: '示例软件公司', shortName: null, confidence: 0.9, evidence: ['similar'] }
  fakeTaro.answer('accountMerges.suggest', () => ({
    items: [{ account: { id: 'acc_000001', legalName: '示例软件' }, candidate }],
    checkedCount: 2,
    nextCursor: null
  }))
  renderScreen(<SuggestedMerges />)
  await press('查找重复')
  await press('比较')
  await press('不是同一家')
  expect(screen.queryByText('示例软件 ≈ 示例软件公司')).toBeNull()
  expect(screen.getByText('示例软件 ≠ 示例软件公司')).toBeTruthy()

  await press('撤销')
  expect(fakeTaro.asked('accountMerges.undismiss')).toEqual([{ accountIds: ['acc_000001', 'acc_000002'] }])
  expect(screen.getByText('示例软件 ≈ 示例软件公司')).toBeTruthy()
})
