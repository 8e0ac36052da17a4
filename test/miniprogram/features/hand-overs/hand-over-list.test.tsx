import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { fireEvent, screen } from '@testing-library/react'
import { HandOverList } from '@/features/hand-overs/hand-over-list'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const handOver = (overrides: Partial<ShownHandOver> = {}): ShownHandOver => ({
  id: 'hov_000001',
  eventId: 'evt_000001',
  eventTitle: '装备展',
  leadId: 'led_000001',
  personId: 'per_000001',
  accountId: 'acc_000001',
  accountName: '云帆生物',
  name: '钱工',
  companyName: '云帆',
  nextStep: '约演示',
  note: '下月要上线',
  staffName: '小李',
  recipient: 'mem_000001',
  isQueued: false,
  capturedAt: '2026-03-05T02:00:00.000Z',
  createdAt: '2026-03-05T02:00:00.000Z',
  answeredAt: null,
  answeredBy: null,
  ...overrides
})
const open = async (items: ShownHandOver[]) => {
  fakeTaro.answer('handOvers.list', () => ({ items }))
  fakeTaro.answer('handOvers.answer', () => ({}))
  fakeTaro.answer('handOvers.assign', () => ({}))
  renderScreen(<HandOverList />)
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-05T02:25:00.000Z') })
  fakeTaro.reset()
})
afterEach(() => jest.useRealTimers())

test('somebody hot is shown with what they said and how long they have waited, and is answered in one tap', async () => {
  await open([handOver()])
  for (const text of ['钱工 · 云帆生物', '等了 25 分钟', '装备展 · 小李 登记', '下月要上线', '下一步：约演示']) expect(screen.getByText(text)).toBeTruthy()
  fireEvent.click(screen.getByText('已联系'))
  await settle()

  expect(fakeTaro.asked('handOvers.answer')).toEqual([{ handOverId: 'hov_000001' }])
})

test('whom nobody has is taken', async () => {
  await open([handOver({ isQueued: true, accountId: null, accountName: null })])
  fireEvent.click(screen.getByText('我来跟'))
  await settle()

  expect(fakeTaro.asked('handOvers.assign')).toEqual([{ handOverId: 'hov_000001', memberId: 'me' }])
})

test('nothing is shown while nobody waits', async () => {
  await open([])

  expect(screen.queryByText('展台热线索')).toBeNull()
})
