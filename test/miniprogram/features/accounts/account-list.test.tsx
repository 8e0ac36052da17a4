import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { AccountList } from '@/features/accounts/account-list'
import { accountListItem } from '../../../support/builders/account-list-item'
import { renderScreen } from '../../../support/render-screen'
import { fakeTaro } from '../../../support/taro'

const icp = { id: 'icp_000001', name: '华南民营软件公司', versionNumber: 2 }
const ninety = Array.from({ length: 90 }, (_, index) => accountListItem({ id: `acc_0000${index}`, legalName: `第 ${index} 家公司` }))

interface Asked {
  cursor?: string
  limit: number
  query?: string
}

const serve = (accounts = ninety) => {
  fakeTaro.answer('accounts.summary', () => ({ totalCount: accounts.length, levelOneCount: 1, levelTwoCount: 2, hotCount: 1 }))
  fakeTaro.answer('icps.list', () => ({ items: [] }))
  fakeTaro.answer<Asked>('accounts.list', ({ cursor = '0', limit, query }) => {
    const start = Number(cursor)
    const found = accounts.filter(({ legalName }) => query === undefined || legalName.includes(query))
    return { items: found.slice(start, start + limit), nextCursor: start + limit < found.length ? String(start + limit) : null, icp, modelVersion: 'v2' }
  })
}

describe('the account list', () => {
  beforeEach(() => fakeTaro.reset())

  test('asks for 30 rows at most, and for the next ones at the bottom of the screen', async () => {
    serve()
    const { container } = renderScreen(<AccountList />)
    await screen.findByText('第 0 家公司')
    expect(container.querySelectorAll('.account-row')).toHaveLength(30)
    act(() => fakeTaro.reachBottom())
    await screen.findByText('第 59 家公司')
    expect(fakeTaro.asked('accounts.list')).toEqual([{ limit: 30 }, { limit: 30, cursor: '30' }])
  })

  test('names the version of the rules once, however many pages are shown', async () => {
    serve()
    renderScreen(<AccountList />)
    await screen.findByText('第 0 家公司')
    act(() => fakeTaro.reachBottom())
    await screen.findByText('第 59 家公司')
    expect(screen.getAllByText('互动分按“评分规则 v2”计算。')).toHaveLength(1)
  })

  test('asks once for words that are typed quickly', async () => {
    serve()
    renderScreen(<AccountList />)
    await screen.findByText('第 0 家公司')
    const field = screen.getByLabelText('搜索公司名、简称或股票代码')
    for (const value of ['第', '第 7', '第 77']) fireEvent.change(field, { target: { value } })
    await waitFor(() => expect(screen.queryByText('第 0 家公司')).toBeNull())
    expect(screen.getByText('第 77 家公司')).toBeTruthy()
    expect(fakeTaro.asked('accounts.list')).toEqual([{ limit: 30 }, { limit: 30, query: '第 77' }])
  })

  test('narrows to a fit band and an engagement level, and takes both back at a second press', async () => {
    serve()
    renderScreen(<AccountList />)
    fireEvent.click(await screen.findByText('A 档'))
    fireEvent.click(screen.getByText('1 级 高'))
    await waitFor(() => expect(fakeTaro.asked('accounts.list')).toContainEqual({ limit: 30, band: 'A', level: 1 }))
    fireEvent.click(screen.getByText('A 档'))
    await waitFor(() => expect(fakeTaro.asked('accounts.list')).toContainEqual({ limit: 30, level: 1 }))
  })

  test('says that nothing matches and clears the filters', async () => {
    serve()
    renderScreen(<AccountList />)
    await screen.findByText('第 0 家公司')
    fireEvent.change(screen.getByLabelText('搜索公司名、简称或股票代码'), { target: { value: '不存在' } })
    fireEvent.click(await screen.findByText('清除筛选'))
    expect(await screen.findByText('第 0 家公司')).toBeTruthy()
  })

  test('says what to do when there is no account at all', async () => {
    serve([])
    renderScreen(<AccountList />)
    expect(await screen.findByText('还没有客户')).toBeTruthy()
  })

  test('offers to try again without a network, and does', async () => {
    serve()
    fakeTaro.goOffline()
    renderScreen(<AccountList />)
    expect(await screen.findByText('没有网络')).toBeTruthy()
    fakeTaro.goOffline(false)
    fireEvent.click(screen.getByText('重试'))
    expect(await screen.findByText('第 0 家公司')).toBeTruthy()
  })

  test('keeps what it had when a refresh finds no network, says so, and lets go of the pull', async () => {
    serve()
    renderScreen(<AccountList />)
    await screen.findByText('第 0 家公司')
    fakeTaro.goOffline()
    await act(async () => fakeTaro.pullDown())
    expect(await screen.findByText('没有网络，下面是上次的内容')).toBeTruthy()
    expect(screen.getByText('第 0 家公司')).toBeTruthy()
    expect(fakeTaro.calls('stopPullDownRefresh')).toHaveLength(1)
  })

  test('marks a hot account and opens it by keyboard', async () => {
    serve([accountListItem({ isHot: true, grade: 'A1' })])
    renderScreen(<AccountList />)
    const row = (await screen.findByText('深圳市示例软件股份有限公司')).closest('[role="link"]') as HTMLElement
    expect(screen.getByLabelText('重点跟进 等级 A1')).toBeTruthy()
    fireEvent.keyDown(row, { key: 'Enter' })
    expect(fakeTaro.calls('navigateTo')).toEqual([{ url: '/pages/account/index?id=acc_000001' }])
  })
})
