import { fireEvent, screen, waitFor } from '@testing-library/react'
import ContentsPage from '@/packages/studio/contents/index'
import { content } from '../../support/builders/content'
import { renderScreen } from '../../support/render-screen'
import { fakeTaro } from '../../support/taro'

const session = (permissions: string[]) => fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions }))

beforeEach(() => {
  fakeTaro.reset()
  session(['contents.create', 'contents.pull'])
  fakeTaro.answer('contents.list', () => ({ items: [content()] }))
})

test('what pulls target accounts is one press away, with both numbers', async () => {
  fakeTaro.answer('contents.pull', () => ({
    items: [{ content: content({ format: 'report', audiences: ['user'] }), readerCount: 12, targetReaderCount: 3, targetAccountCount: 2 }],
    isPartial: false
  }))
  renderScreen(<ContentsPage />)
  fireEvent.click(await screen.findByText('谁在吸引目标客户'))
  await waitFor(() => expect(screen.getByText('目标客户 3 人 / 全部 12 人')).toBeTruthy())
  expect(screen.getByText('2 家目标客户')).toBeTruthy()
  expect(screen.getByText('3 人次')).toBeTruthy()
})

test('with nobody who opened anything it says what to do', async () => {
  fakeTaro.answer('contents.pull', () => ({ items: [], isPartial: false }))
  renderScreen(<ContentsPage />)
  fireEvent.click(await screen.findByText('谁在吸引目标客户'))
  await waitFor(() => expect(screen.getByText('这段时间还没有人打开')).toBeTruthy())
})

test('event staff publish and promote, and are shown no results', async () => {
  session(['contents.create'])
  renderScreen(<ContentsPage />)
  await waitFor(() => expect(screen.getByText('推广')).toBeTruthy())
  expect(screen.queryByText('效果')).toBeNull()
  expect(screen.queryByText('谁在吸引目标客户')).toBeNull()
})

test('editing begins with what is there and saves only that content', async () => {
  fakeTaro.answer('contents.get', () => content({ stages: ['decision'] }))
  fakeTaro.answer('contents.update', () => content())
  renderScreen(<ContentsPage />)
  fireEvent.click(await screen.findByText('修改'))
  await waitFor(() => expect(screen.getByText('修改内容')).toBeTruthy())
  fireEvent.click(screen.getByText('决策者'))
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() =>
    expect(fakeTaro.asked('contents.update')).toMatchObject([
      { contentId: 'cnt_000001', title: content().title, paragraphs: content().paragraphs, stages: ['decision'], audiences: ['decision-maker'] }
    ])
  )
})
