import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { fireEvent, screen } from '@testing-library/react'
import { EventHandOvers } from '@/features/hand-overs/event-hand-overs'
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
  recipientName: '周莉',
  passes: [],
  isQueued: false,
  capturedAt: '2026-03-05T02:00:00.000Z',
  createdAt: '2026-03-05T02:00:00.000Z',
  answeredAt: null,
  answeredBy: null,
  ...overrides
})
const passedAt = '2026-03-05T02:24:00.000Z'
const serve = (items: ShownHandOver[]) => {
  fakeTaro.answer('handOvers.list', () => ({ items }))
  fakeTaro.answer('handOvers.ofEvent', () => ({ items }))
  fakeTaro.answer('handOvers.answer', () => ({}))
  fakeTaro.answer('handOvers.assign', () => ({ passedAt }))
  fakeTaro.answer('handOvers.takeBack', () => ({}))
  fakeTaro.answer('handOvers.colleagues', () => ({
    items: [
      { memberId: 'mem_000001', name: '周莉' },
      { memberId: 'mem_000002', name: '王强' }
    ]
  }))
}
const open = async (items: ShownHandOver[]) => {
  serve(items)
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

const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}

test('somebody hot is given to a colleague with a reason, and taken back', async () => {
  await open([handOver()])
  await press('转给同事')
  expect(screen.getByText('先选一位同事')).toBeTruthy()
  expect(screen.queryByText('周莉')).toBeNull()
  await press('王强')
  fireEvent.change(screen.getByLabelText('原因（可不填）'), { target: { value: '他负责华东' } })
  await press('转给 王强')
  expect(fakeTaro.asked('handOvers.assign')).toEqual([{ handOverId: 'hov_000001', memberId: 'mem_000002', reason: '他负责华东' }])
  expect(screen.getByText('“钱工”已转给 王强')).toBeTruthy()
  await press('撤回')

  expect(fakeTaro.asked('handOvers.takeBack')).toEqual([{ handOverId: 'hov_000001', passedAt }])
  expect(screen.queryByText('“钱工”已转给 王强')).toBeNull()
})

test('the way back stays when it was the last one here', async () => {
  const items = [handOver()]
  await open(items)
  await press('转给同事')
  await press('王强')
  items.pop()
  await press('转给 王强')

  expect(screen.queryByText('展台热线索')).toBeNull()
  expect(screen.getByText('撤回')).toBeTruthy()
  expect(fakeTaro.asked('handOvers.assign')).toMatchObject([{ reason: null }])
})

test('who got it reads from whom and why', async () => {
  const pass = { from: 'mem_000002', to: 'mem_000001', by: 'mem_000002', byName: '王强', at: passedAt, reason: '客户在你的区域' }
  await open([handOver({ passes: [pass] })])

  expect(screen.getByText('王强 转来：客户在你的区域')).toBeTruthy()
})

test('the desk of an event tells who has whom, and gives what waits to somebody else', async () => {
  const answered = handOver({ id: 'hov_000002', name: '李总', answeredAt: passedAt })
  serve([handOver(), answered])
  renderScreen(<EventHandOvers eventId='evt_000001' />)
  await settle()
  expect(screen.getAllByText('在 周莉 那里')).toHaveLength(2)
  expect(screen.getByText('已联系')).toBeTruthy()
  await press('转给同事')
  await press('王强')
  await press('转给 王强')

  expect(fakeTaro.asked('handOvers.assign')).toMatchObject([{ handOverId: 'hov_000001', memberId: 'mem_000002' }])
})

test('nothing is shown while nobody waits', async () => {
  await open([])

  expect(screen.queryByText('展台热线索')).toBeNull()
})
