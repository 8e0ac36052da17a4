import { fireEvent, screen, waitFor } from '@testing-library/react'
import TopicsPage from '@/packages/studio/topics/index'
import { renderScreen } from '../../support/render-screen'
import { fakeTaro } from '../../support/taro'

const topic = { id: 'top_000001', name: '数据安全', keywords: ['脱敏', '审计'], isCompetitor: false, createdAt: '2026-03-01T00:00:00.000Z' }
const rival = { ...topic, id: 'top_000002', name: '星河科技', keywords: [], isCompetitor: true }

beforeEach(() => {
  fakeTaro.reset()
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions: ['topics.save'] }))
  fakeTaro.answer('topics.list', () => ({ items: [topic, rival] }))
  fakeTaro.answer('topics.save', () => topic)
  fakeTaro.answer('topics.remove', () => ({}))
})

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

test('topics show their keywords, competitors are marked', async () => {
  renderScreen(<TopicsPage />)
  expect(await screen.findByText('脱敏、审计')).toBeTruthy()
  expect(screen.getAllByText('竞品')).toHaveLength(1)
})

test('without topics it says what to begin with', async () => {
  fakeTaro.answer('topics.list', () => ({ items: [] }))
  renderScreen(<TopicsPage />)
  expect(await screen.findByText('还没有话题')).toBeTruthy()
})

test('a new one is saved with each keyword once; one without a name is not sent', async () => {
  renderScreen(<TopicsPage />)
  fireEvent.click(await screen.findByText('新建话题'))
  fireEvent.click(screen.getByText('保存'))
  expect(await screen.findByText('请填写名称，最多 20 个字。')).toBeTruthy()
  type('名称', ' 供应链 ')
  type('关键词（可不填）', '物流，仓储\n物流')
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(fakeTaro.asked('topics.save')).toEqual([{ name: '供应链', keywords: ['物流', '仓储'], isCompetitor: false }]))
})

test('a press opens one, to be changed or deleted', async () => {
  renderScreen(<TopicsPage />)
  fireEvent.click(await screen.findByText('星河科技'))
  type('关键词（可不填）', '星河')
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(fakeTaro.asked('topics.save')).toEqual([{ topicId: 'top_000002', name: '星河科技', keywords: ['星河'], isCompetitor: true }]))
  await waitFor(() => expect(screen.queryByText('修改话题')).toBeNull())
  fireEvent.click(screen.getByText('数据安全'))
  fireEvent.click(await screen.findByText('删除'))
  await waitFor(() => expect(fakeTaro.asked('topics.remove')).toEqual([{ topicId: 'top_000001' }]))
})
