import type { FormQuestion } from '@shared/model/event'
import { fireEvent, screen } from '@testing-library/react'
import LivePage from '@/pages/live/index'
import { agreedProfile, liveEvent, visitorProfile } from '../../support/builders/content'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

const declared = agreedProfile({ identityLevel: 3, displayName: '王敏', companyName: '深圳市示例软件股份有限公司' })

const serve = (profile = visitorProfile(), questions: FormQuestion[] = []) => {
  let isRegistered = false
  fakeTaro.answer('events.get', () => ({ event: liveEvent(), isRegistered, registration: null, questions }))
  fakeTaro.answer('live.materials', () => ({ state: 'none', items: [] }))
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
  fakeTaro.answer('events.get', () => ({
    event: liveEvent({ startsAt: '2026-03-01T12:00:00.000Z', endsAt: '2026-03-01T13:00:00.000Z' }),
    isRegistered: false,
    registration: null,
    questions: []
  }))
  await openLive()
  expect(screen.getByText('活动已结束，不能报名了')).toBeTruthy()
  expect(screen.queryByText('报名')).toBeNull()
})

test('a broken link shows a way on', async () => {
  serve()
  fakeTaro.setParams({})
  await openLive()
  expect(screen.getByText('没有找到这场直播')).toBeTruthy()
  expect(fakeTaro.asked('events.get')).toEqual([])
})

const questions: FormQuestion[] = [
  { id: 'budget', label: '今年的预算', options: ['有', '没有'], isRequired: true },
  { id: 'hope', label: '最想听什么', options: [], isRequired: false }
]

test('the event’s own questions come last, and what must be answered is said', async () => {
  serve(declared, questions)
  await openLive()
  await press('报名')
  await press('提交并报名')
  expect(screen.getByText('请回答这个问题。')).toBeTruthy()
  expect(fakeTaro.asked('events.register')).toEqual([])
  await press('有')
  fill('最想听什么', '报价')
  await press('提交并报名')
  expect(fakeTaro.asked('events.register')).toMatchObject([{ eventId: 'evt_000001', answers: { budget: '有', hope: '报价' } }])
  expect(screen.getByText('已报名')).toBeTruthy()
  expect(screen.queryByText('还有几个问题')).toBeNull()
})

test('a browser says that the live is to be opened in WeChat', async () => {
  serve(declared)
  fakeTaro.answer('events.get', () => ({ event: liveEvent({ finderUserName: 'sphLive12345' }), isRegistered: false, registration: null, questions: [] }))
  await openLive()
  expect(screen.getByText('请在微信里打开这个页面，就能预约、进入直播和看回放。')).toBeTruthy()
})

test('materials are listed for who may read them, and for others it is said for whom they are', async () => {
  serve(declared)
  fakeTaro.answer('live.materials', () => ({
    state: 'open',
    items: [{ id: 'cnt_000001', code: 'CODE0001', title: '讲义', summary: '', fileName: '讲义.pdf', hasForm: true }]
  }))
  await openLive()
  expect(screen.getByText('讲义')).toBeTruthy()
  expect(screen.getByText('讲义.pdf · 下载前需要填写姓名和公司')).toBeTruthy()
})
