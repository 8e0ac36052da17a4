import { fireEvent, screen } from '@testing-library/react'
import ProblemsPage from '@/packages/studio/problems/index'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

const problem = {
  id: 'prb_000001',
  reason: 'push-signature',
  day: '2026-03-01',
  count: 14,
  example: '安全号：timestamp 1772323200',
  firstAt: '2026-03-01T01:00:00.000Z',
  lastAt: '2026-03-01T02:00:00.000Z'
}
let dismissed: string[] = []

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
  dismissed = []
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions: ['problems.list'] }))
  fakeTaro.answer('problems.list', () => ({ items: dismissed.length === 0 ? [problem] : [] }))
  fakeTaro.answer<{ problemId: string }>('problems.dismiss', ({ problemId }) => {
    dismissed.push(problemId)
    return {}
  })
})
afterEach(() => jest.useRealTimers())

test('a data problem shows reason, count, an example and what to do, and is put away', async () => {
  renderScreen(<ProblemsPage />)
  await settle()
  for (const text of ['签名不对的推送', '14 次', '例：安全号：timestamp 1772323200']) expect(screen.getByText(text)).toBeTruthy()
  expect(screen.getByText(/^怎么办：核对公众号后台/)).toBeTruthy()
  fireEvent.click(screen.getByText('知道了'))
  await settle()
  expect(dismissed).toEqual(['prb_000001'])
  expect(screen.getByText('没有数据问题')).toBeTruthy()
})
