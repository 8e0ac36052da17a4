import { fireEvent, screen } from '@testing-library/react'
import LivePage from '@/pages/live/index'
import { agreedProfile, liveEvent, visitorProfile } from '../../support/builders/content'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

const declared = agreedProfile({ identityLevel: 3, displayName: '王敏', companyName: '深圳市示例软件股份有限公司' })

const serve = (profile = visitorProfile()) => {
  let isRegistered = false
  fakeTaro.answer('events.get', () => ({ event: liveEvent(), isRegistered }))
  fakeTaro.answer('visitors.me', () => profile)
  fakeTaro.answer<{ purposes: string[] }>('visitors.giveConsent', () => agreedProfile())
  fakeTaro.answer('visitors.declare', () => ({ profile: declared, linked: true }))
  fakeTaro.answer('events.register', () => {
    isRegistered = true
    return { registeredAt: '2026-03-02T08:00:00.000Z', isNew: true }
  })
  fakeTaro.answer('engagement.record', () => ({ results: [] }))
}

const openLive = async () => {
  renderScreen(<LivePage />)
  await settle()
}
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}
const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00.000Z') })
  fakeTaro.reset()
  fakeTaro.setParams({ e: 'LIVE0001' })
})
afterEach(() => {
  jest.useRealTimers()
})

test('the time is Beijing time', async () => {
  serve()
  await openLive()
  expect(screen.getByText('2026年3月5日 周四 20:00–21:00')).toBeTruthy()
  expect(screen.getByText('未开始')).toBeTruthy()
})

test('a new visitor gives consent, says who they are, and is registered', async () => {
  serve()
  await openLive()
  await press('报名')
  await press('同意')
  expect(fakeTaro.asked('events.register')).toEqual([])
  fill('姓名', '王敏')
  fill('公司', '深圳市示例软件股份有限公司')
  await press('同意并报名')
  expect(fakeTaro.asked('visitors.giveConsent')).toEqual([
    { purposes: ['content_analytics'], textVersion: 'reading-2026-1' },
    { purposes: ['content_analytics', 'sales_followup'], textVersion: 'declaring-2026-1' }
  ])
  expect(fakeTaro.asked('visitors.declare')).toEqual([{ displayName: '王敏', companyName: '深圳市示例软件股份有限公司', jobTitle: null, mailOrWebsite: null }])
  expect(fakeTaro.asked('events.register')).toMatchObject([{ eventId: 'evt_000001' }])
  expect(screen.getByText('已报名')).toBeTruthy()
})

test('who is known already registers with one press', async () => {
  serve(declared)
  await openLive()
  await press('报名')
  expect(fakeTaro.asked('events.register')).toHaveLength(1)
  expect(screen.getByText('已报名')).toBeTruthy()
})

test('who declines is not registered and nothing is sent', async () => {
  serve()
  await openLive()
  await press('报名')
  await press('不同意，先看看')
  expect(screen.getByText('报名')).toBeTruthy()
  expect(fakeTaro.asked('events.register')).toEqual([])
  expect(fakeTaro.asked('engagement.record')).toEqual([])
})

test('a form with nothing in it says what is missing and sends nothing', async () => {
  serve(agreedProfile())
  await openLive()
  await press('报名')
  await press('同意并报名')
  expect(screen.getByText('请填写姓名。')).toBeTruthy()
  expect(screen.getByText('请填写公司名称。')).toBeTruthy()
  expect(fakeTaro.asked('visitors.declare')).toEqual([])
})

test('without a network what was typed stays', async () => {
  serve(agreedProfile())
  await openLive()
  await press('报名')
  fill('姓名', '王敏')
  fill('公司', '深圳市示例软件股份有限公司')
  fakeTaro.goOffline()
  await press('同意并报名')
  expect(screen.getByText('网络连接不上，请检查网络后重试')).toBeTruthy()
  expect(screen.getByLabelText('姓名')).toHaveProperty('value', '王敏')
})

test('an event that is over takes no registration', async () => {
  serve(declared)
  fakeTaro.answer('events.get', () => ({ event: liveEvent({ startsAt: '2026-03-01T12:00:00.000Z', endsAt: '2026-03-01T13:00:00.000Z' }), isRegistered: false }))
  await openLive()
  expect(screen.getByText('直播已结束，不能报名了')).toBeTruthy()
  expect(screen.queryByText('报名')).toBeNull()
})

test('a broken link shows a way on', async () => {
  serve()
  fakeTaro.setParams({})
  await openLive()
  expect(screen.getByText('没有找到这场直播')).toBeTruthy()
  expect(fakeTaro.asked('events.get')).toEqual([])
})
