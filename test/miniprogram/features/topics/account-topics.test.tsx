import { fireEvent, screen } from '@testing-library/react'
import { AccountTopics } from '@/features/topics/account-topics'
import { FirstTouch } from '@/features/topics/first-touch'
import { renderScreen } from '../../../support/render-screen'
import { fakeTaro } from '../../../support/taro'

beforeEach(() => fakeTaro.reset())

test('what an account cares about is a bar per topic, competitors marked', async () => {
  const items = [
    { topicId: 'top_000001', name: '数据安全', isCompetitor: false, score: 62 },
    { topicId: 'top_000002', name: '星河科技', isCompetitor: true, score: 8 }
  ]
  fakeTaro.answer('accounts.topics', () => ({ items, modelVersion: 'v1' }))
  renderScreen(<AccountTopics accountId='acc_000001' />)
  expect(await screen.findByText('数据安全')).toBeTruthy()
  expect([screen.getByText('62'), screen.getByText('8')]).toHaveLength(2)
  expect(screen.getAllByText('竞品')).toHaveLength(1)
})

test('an account of which nothing is known says why', async () => {
  fakeTaro.answer('accounts.topics', () => ({ items: [], modelVersion: 'v1' }))
  renderScreen(<AccountTopics accountId='acc_000001' />)
  expect(await screen.findByText(/^还看不出关心什么/)).toBeTruthy()
})

const fitting = { contentId: 'cnt_000001', code: 'abcdefghjk', title: '两条产线、九个月', topicNames: ['视觉质检'], isForIndustry: true }

test('the first contact has the industry’s pain and contents that say why they fit', async () => {
  fakeTaro.answer('accounts.firstTouch', () => ({ isFirst: true, industry: 'manufacturing', contents: [fitting] }))
  renderScreen(<FirstTouch accountId='acc_000001' />)
  expect(await screen.findByText(/^制造行业：算成本和工期/)).toBeTruthy()
  expect(screen.getByText('他关心：视觉质检 · 写给这个行业')).toBeTruthy()
  fireEvent.click(screen.getByText(fitting.title))
  expect(JSON.stringify(fakeTaro.calls('navigateTo'))).toContain('abcdefghjk')
})

test('an industry nobody knows and no content say what to do instead', async () => {
  fakeTaro.answer('accounts.firstTouch', () => ({ isFirst: true, industry: null, contents: [] }))
  renderScreen(<FirstTouch accountId='acc_000001' />)
  expect(await screen.findByText(/^行业还不清楚/)).toBeTruthy()
  expect(screen.getByText(/^还没有对得上的内容/)).toBeTruthy()
})

test('an account that was contacted has no such hint', async () => {
  fakeTaro.answer('accounts.firstTouch', () => ({ isFirst: false, industry: 'finance', contents: [] }))
  fakeTaro.answer('accounts.topics', () => ({ items: [], modelVersion: 'v1' }))
  renderScreen(
    <>
      <FirstTouch accountId='acc_000001' />
      <AccountTopics accountId='acc_000001' />
    </>
  )
  await screen.findByText(/^还看不出关心什么/)
  expect(document.querySelector('.skeleton')).toBeNull()
  expect(screen.queryByText('第一次联系，这样开口')).toBeNull()
})
