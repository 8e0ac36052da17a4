import type { LiveEvent } from '@shared/model/event'
import { fireEvent, screen } from '@testing-library/react'
import { CalledOffNotice } from '@/features/events/called-off-notice'
import { EventList } from '@/features/events/event-list'
import LivePage from '@/pages/live/index'
import { liveEvent, visitorProfile } from '../../../support/builders/content'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const calledOff = { at: '2026-03-02T07:00:00.000Z', reason: '场馆临时停电' }

const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}
const openList = async (event: LiveEvent, canCallOff = true) => {
  fakeTaro.answer('events.list', () => ({ items: [event] }))
  fakeTaro.answer('events.callOff', () => ({ ...event, calledOff }))
  fakeTaro.answer('events.reinstate', () => ({ ...event, calledOff: null }))
  renderScreen(<EventList onCreate={() => undefined} onTask={() => undefined} canCallOff={canCallOff} />)
  await settle()
}
const openLive = async (isRegistered: boolean) => {
  fakeTaro.setParams({ e: 'LIVE0001' })
  const registration = isRegistered ? { status: 'registered', passCode: 'PASS00000001', attendedAt: null } : null
  fakeTaro.answer('events.get', () => ({ event: liveEvent({ calledOff, place: '上海' }), isRegistered, registration, questions: [] }))
  fakeTaro.answer('live.materials', () => ({ state: 'none', items: [] }))
  fakeTaro.answer('visitors.me', () => visitorProfile())
  renderScreen(<LivePage />)
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00.000Z') })
  fakeTaro.reset()
})
afterEach(() => jest.useRealTimers())

test('calling off asks for a reason and tells it to the server', async () => {
  await openList(liveEvent())
  await press('取消活动')
  fireEvent.click(screen.getAllByText('取消活动').at(-1) as HTMLElement)
  await settle()
  expect(screen.getByText('请填写。')).toBeTruthy()
  expect(fakeTaro.asked('events.callOff')).toEqual([])
  fireEvent.change(screen.getByLabelText('取消原因'), { target: { value: ' 场馆临时停电 ' } })
  fireEvent.click(screen.getAllByText('取消活动').at(-1) as HTMLElement)
  await settle()

  expect(fakeTaro.asked('events.callOff')).toEqual([{ eventId: 'evt_000001', reason: '场馆临时停电' }])
})

test('one that is called off says so and why in the list, and is reinstated with one press', async () => {
  await openList(liveEvent({ calledOff }))
  expect(screen.getByText('已取消')).toBeTruthy()
  expect(screen.getByText('原因：场馆临时停电')).toBeTruthy()
  await press('恢复活动')

  expect(fakeTaro.asked('events.reinstate')).toEqual([{ eventId: 'evt_000001' }])
})

test('who may not call off is offered neither way', async () => {
  await openList(liveEvent({ calledOff }), false)

  expect(screen.queryByText('恢复活动')).toBeNull()
  expect(screen.queryByText('取消活动')).toBeNull()
})

test('who registered reads why on the event page, and that nothing is lost', async () => {
  await openLive(true)
  for (const text of ['已取消', '活动已取消', '原因：场馆临时停电', '你的报名还保留着，活动恢复时不用再报。']) expect(screen.getByText(text)).toBeTruthy()

  for (const text of ['入场码', '取消报名', '已报名']) expect(screen.queryByText(text)).toBeNull()
})

test('nobody else can register', async () => {
  await openLive(false)
  expect(screen.getByText('原因：场馆临时停电')).toBeTruthy()

  expect(screen.queryByText('报名')).toBeNull()
})

test('the desk says who called it off, and only who may can reinstate', async () => {
  fakeTaro.answer('events.plan', () => ({ ...liveEvent({ calledOff }), calledOffBy: '周莉' }))
  renderScreen(<CalledOffNotice eventId='evt_000001' canReinstate={false} />)
  await settle()

  expect(screen.getByText(/周莉/)).toBeTruthy()
  expect(screen.queryByText('恢复活动')).toBeNull()
})
