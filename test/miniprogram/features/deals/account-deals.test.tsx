import type { Deal } from '@shared/model/deal'
import { fireEvent, screen } from '@testing-library/react'
import { AccountDeals } from '@/features/deals/account-deals'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const at = '2026-11-01T00:00:00.000Z'
const deal = (overrides: Partial<Deal> = {}): Deal => ({
  id: 'del_000001',
  accountId: 'acc_000001',
  name: '数据安全平台一期',
  status: 'won',
  reason: '响应快',
  amount: 1_250_000,
  currency: 'CNY',
  amountCny: 1_250_000,
  openedOn: '2026-05-01',
  closedOn: '2026-08-01',
  renewalOn: '2027-08-01',
  product: null,
  ownerName: null,
  externalId: null,
  source: 'manual',
  createdAt: at,
  updatedAt: at,
  ...overrides
})

const open = async (items: Deal[], mayChange = true) => {
  fakeTaro.answer('deals.ofAccount', () => ({ items }))
  fakeTaro.answer('deals.save', () => deal())
  renderScreen(<AccountDeals accountId='acc_000001' mayChange={mayChange} />)
  await settle()
}
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })

describe('the deals of an account', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    fakeTaro.reset()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('say how they stand, how much, when and why', async () => {
    await open([deal()])
    expect(screen.getByText('1,250,000 元 · 2026年5月1日开始 · 2026年8月1日结束 · 2027年8月1日续约 · 响应快')).toBeTruthy()
    expect(screen.getByText('赢单')).toBeTruthy()
  })

  test('a lost one is not saved without a sentence why', async () => {
    await open([])
    await press('录入商机')
    await press('输单')
    type('名称', '扩容')
    await press('保存')
    expect(screen.getByText('输单要写一句原因，团队才能从中学习')).toBeTruthy()
    expect(fakeTaro.asked('deals.save')).toEqual([])

    type('为什么输', '预算取消')
    await press('保存')
    expect(fakeTaro.asked('deals.save')).toMatchObject([
      { accountId: 'acc_000001', deal: { name: '扩容', status: 'lost', reason: '预算取消', closedOn: null, renewalOn: null } }
    ])
  })

  test('one entered by hand is deleted after asking; an imported one is not offered for it', async () => {
    fakeTaro.answer('deals.remove', () => ({}))
    await open([deal(), deal({ id: 'del_000002', name: '来自文件', source: 'import' })])
    await press('来自文件')
    expect(screen.queryByText('删除这个商机')).toBeNull()
    fireEvent.click(screen.getByLabelText('关闭'))
    await press('数据安全平台一期')
    await press('删除这个商机')
    expect(fakeTaro.asked('deals.remove')).toEqual([])
    await press('确认删除')
    expect(fakeTaro.asked('deals.remove')).toEqual([{ dealId: 'del_000001' }])
  })

  test('are only to be read by who may not change them', async () => {
    await open([deal()], false)
    expect(screen.queryByText('录入商机')).toBeNull()
    await press('数据安全平台一期')
    expect(screen.queryByText('修改商机')).toBeNull()
  })
})
