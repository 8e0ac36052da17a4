import { fireEvent, screen, waitFor } from '@testing-library/react'
import FunnelPage from '@/packages/studio/funnel/index'
import { content } from '../../support/builders/content'
import { renderScreen } from '../../support/render-screen'
import { fakeTaro } from '../../support/taro'

const funnel = (overrides = {}) => ({
  content: content({ articleUrl: 'https://mp.weixin.qq.com/s/abc' }),
  openedPeopleCount: 40,
  identifiedPeopleCount: 10,
  targetPeopleCount: 5,
  targetAccountCount: 3,
  unknownPeopleCount: 28,
  isPartial: false,
  entries: [{ entry: { position: 'end', campaign: '春季发布' }, peopleCount: 30, targetPeopleCount: 5 }],
  ...overrides
})
const article = {
  appId: 'wx0000000000000000',
  msgId: '2247490098_1',
  title: null,
  url: 'http://mp.weixin.qq.com/s/abc#rd',
  publishedOn: '2026-03-01',
  total: { readUserCount: 1234, shareUserCount: 12, recommendUserCount: null, likeUserCount: null, commentCount: null },
  statDate: '2026-03-05',
  isDelayed: false,
  source: 'api',
  updatedAt: '2026-03-06T00:00:00.000Z'
}

beforeEach(() => {
  fakeTaro.reset()
  fakeTaro.setParams({ id: 'cnt_000001' })
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions: ['contents.funnel'] }))
  fakeTaro.answer('contents.funnel', () => funnel())
  fakeTaro.answer('contents.readers', () => ({ items: [] }))
  fakeTaro.answer('articleStats.list', () => ({ items: [article], pulls: [] }))
})

test('the total of WeChat stands apart from people, with a word and a sentence', async () => {
  renderScreen(<FunnelPage />)
  await waitFor(() => expect(screen.getByText('1234')).toBeTruthy())
  expect(screen.getByText('汇总')).toBeTruthy()
  expect(screen.getByText('1234').closest('.aggregate')).not.toBeNull()
  expect(screen.getByText('40 人').closest('.aggregate')).toBeNull()
  expect(screen.getByText(/微信不告诉任何人是谁读的/)).toBeTruthy()
})

test('without statistics it says how to get them', async () => {
  fakeTaro.answer('articleStats.list', () => ({ items: [], pulls: [] }))
  renderScreen(<FunnelPage />)
  await waitFor(() => expect(screen.getByText('还没有这篇的阅读数')).toBeTruthy())
  expect(screen.getByText(/导入公众号后台下载的 CSV/)).toBeTruthy()
})

test('each step says its people and its part of the step before', async () => {
  renderScreen(<FunnelPage />)
  await waitFor(() => expect(screen.getByText('40 人')).toBeTruthy())
  expect(screen.getByText('上一步的 25%')).toBeTruthy()
  expect(screen.getByText('上一步的 50%')).toBeTruthy()
  expect(screen.getByText('3 家公司')).toBeTruthy()
  expect(screen.getByText('文末卡片 · 春季发布')).toBeTruthy()
})

test('of very many people the later steps are “at least”', async () => {
  fakeTaro.answer('contents.funnel', () => funnel({ openedPeopleCount: 4321, isPartial: true }))
  renderScreen(<FunnelPage />)
  await waitFor(() => expect(screen.getByText('4321 人')).toBeTruthy())
  expect(screen.getByText('至少 10 人')).toBeTruthy()
  expect(screen.getByText(/最近 1000 人/)).toBeTruthy()
})

test('people nobody knows come with the advice to ask, and one press puts the form there', async () => {
  fakeTaro.answer('contents.update', () => content({ hasForm: true }))
  renderScreen(<FunnelPage />)
  await waitFor(() => expect(screen.getByText('28 人来自未知公司')).toBeTruthy())
  fireEvent.click(screen.getByText('放上表单'))
  await waitFor(() => expect(fakeTaro.asked('contents.update')).toEqual([{ contentId: 'cnt_000001', hasForm: true }]))
})

test('seven days asks for seven days', async () => {
  renderScreen(<FunnelPage />)
  await waitFor(() => expect(screen.getByText('近 7 天')).toBeTruthy())
  fireEvent.click(screen.getByText('近 7 天'))
  await waitFor(() => expect(fakeTaro.asked('contents.funnel')).toContainEqual({ contentId: 'cnt_000001', days: 7 }))
})

test('readers at target accounts show what they agreed to', async () => {
  const reader = {
    personId: 'per_000001',
    displayName: '王敏',
    jobTitle: '信息中心主任',
    identityLevel: 3,
    account: { id: 'acc_000001', name: '示例软件' },
    tier: 'one-to-one',
    consentPurposes: ['content_analytics'],
    lastOpenedOn: '2026-03-02'
  }
  fakeTaro.answer('contents.readers', () => ({ items: [reader] }))
  renderScreen(<FunnelPage />)
  await waitFor(() => expect(screen.getByText('王敏 · 示例软件')).toBeTruthy())
  expect(screen.getByText('未同意联系')).toBeTruthy()
})
