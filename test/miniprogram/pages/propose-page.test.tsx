import type { TargetListCandidate } from '@shared/contracts/target-lists'
import { fireEvent, screen } from '@testing-library/react'
import ProposePage from '@/packages/studio/propose/index'
import { accountListItem } from '../../support/builders/account-list-item'
import { icpSummary } from '../../support/builders/icp'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

const candidate = (rank: number): TargetListCandidate => ({
  account: accountListItem({ id: `acc_00000${rank}`, shortName: `公司${rank}` }),
  rank,
  tier: 'one-to-many',
  reason: `第 ${rank} 名的原因`
})
const live = icpSummary({
  liveVersionId: 'icv_000001',
  liveVersion: {
    id: 'icv_000001',
    icpId: 'icp_000001',
    number: 1,
    criteria: [],
    asOf: '2026-03-02',
    status: 'live',
    bandCounts: { A: 3, B: 0, C: 0, unknown: 0 },
    createdAt: '2026-03-01T08:00:00.000Z',
    publishedAt: '2026-03-01T08:00:00.000Z'
  }
})

const open = async (icps = [live]) => {
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions: ['targetLists.create'] }))
  fakeTaro.answer('icps.list', () => ({ items: icps }))
  fakeTaro.answer('targetLists.propose', () => ({ candidates: [1, 2, 3].map(candidate) }))
  fakeTaro.answer('targetLists.create', () => ({ id: 'tal_000001', name: '' }))
  renderScreen(<ProposePage />)
  await settle()
}
const name = (value: string) => fireEvent.change(screen.getByLabelText('名单名称'), { target: { value } })
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
})
afterEach(() => {
  jest.useRealTimers()
})

test('a list is made of what was left, with the tiers as changed', async () => {
  await open()
  fireEvent.click(screen.getByLabelText('移出 公司2'))
  fireEvent.click(screen.getAllByText('一对一')[0] as HTMLElement)
  name('华南软件攻坚')
  await press('建立名单（2 家）')
  expect(fakeTaro.asked('targetLists.create')).toEqual([
    {
      name: '华南软件攻坚',
      icpId: 'icp_000001',
      members: [
        { accountId: 'acc_000001', tier: 'one-to-one', reason: '第 1 名的原因' },
        { accountId: 'acc_000003', tier: 'one-to-many', reason: '第 3 名的原因' }
      ]
    }
  ])
  expect(fakeTaro.calls('redirectTo')).toEqual([{ url: '/packages/studio/target-list/index?id=tal_000001' }])
})

test('a removal can be taken back', async () => {
  await open()
  fireEvent.click(screen.getByLabelText('移出 公司2'))
  expect(screen.queryByText('第 2 名的原因')).toBeNull()
  await press('撤销')
  expect(screen.getByText('第 2 名的原因')).toBeTruthy()
})

test.each(['名单', 'TAL', '目标客户'])('the name %s says nothing and is refused with an example', async (typed) => {
  await open()
  name(typed)
  await press('建立名单（3 家）')
  expect(screen.getByText(/请起一个说得出目标的名字/)).toBeTruthy()
  expect(fakeTaro.asked('targetLists.create')).toEqual([])
})

test('without a published profile it says what to do first', async () => {
  await open([icpSummary()])
  expect(screen.getByText('还没有发布过的画像。先发布一个，才能按匹配分挑客户。')).toBeTruthy()
  await press('去看画像')
  expect(fakeTaro.calls('navigateTo')).toEqual([{ url: '/packages/studio/icps/index' }])
})
