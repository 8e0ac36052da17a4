import type { TouchInput } from '@shared/contracts/visitors'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import ContentPage from '@/pages/c/index'
import { agreedProfile, content, visitorProfile } from '../../support/builders/content'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

const sentTouches = (): TouchInput[] => (fakeTaro.asked('engagement.record') as { touches: TouchInput[] }[]).flatMap(({ touches }) => touches)
const sentKinds = () => sentTouches().map(({ kind }) => kind)

const serve = (profile = visitorProfile(), overrides = {}) => {
  fakeTaro.answer('contents.get', () => content(overrides))
  fakeTaro.answer('contents.list', () => ({ items: [] }))
  fakeTaro.answer('visitors.me', () => profile)
  fakeTaro.answer('visitors.giveConsent', () => agreedProfile())
  fakeTaro.answer<{ touches: TouchInput[] }>('engagement.record', ({ touches }) => ({
    results: touches.map(({ clientId }) => ({ clientId, status: 'recorded', reason: null }))
  }))
}

const openArticle = async () => {
  const view = renderScreen(<ContentPage />)
  await settle()
  return view
}
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00.000Z') })
  fakeTaro.reset()
  fakeTaro.setParams({ a: 'ART0001' })
  window.location.hash = '#/pages/c/index?a=ART0001&scene=1058'
})
afterEach(() => {
  jest.useRealTimers()
})

test('the article is there to read before any answer, and nothing is sent', async () => {
  serve()
  await openArticle()
  expect(screen.getByText('第一步，看清流程。')).toBeTruthy()
  expect(screen.getByText('可以记录你的阅读吗？')).toBeTruthy()
  await pass(120_000)
  expect(sentTouches()).toEqual([])
})

test('who declines reads on, is sent nothing of, and is not asked again', async () => {
  serve()
  const first = await openArticle()
  fireEvent.click(screen.getByText('不同意，继续阅读'))
  await pass(90_000)
  expect(screen.queryByText('可以记录你的阅读吗？')).toBeNull()
  expect(screen.getByText('第二步，算清成本。')).toBeTruthy()
  first.unmount()
  await openArticle()
  expect(screen.queryByText('可以记录你的阅读吗？')).toBeNull()
  expect(fakeTaro.asked('visitors.giveConsent')).toEqual([])
  expect(sentTouches()).toEqual([])
})

test('consent sends the opening with its scene and moment, then each view once', async () => {
  serve()
  await openArticle()
  await pass(3_000)
  fireEvent.click(screen.getByText('同意'))
  await pass(100)
  expect(sentTouches()).toMatchObject([{ kind: 'mp_enter', subjectId: 'cnt_000001', scene: 1058 }])
  expect(Date.parse(sentTouches()[0]?.occurredAt ?? '')).toBeLessThan(Date.parse('2026-03-02T08:00:01.000Z'))
  await pass(5_000)
  expect(sentKinds()).toEqual(['mp_enter', 'content_view'])
  await pass(300_000)
  expect(sentKinds()).toEqual(['mp_enter', 'content_view', 'content_view_deep'])
  expect(new Set(sentTouches().map(({ clientId }) => clientId)).size).toBe(3)
})

test('time in another tab is not reading', async () => {
  serve(agreedProfile())
  await openArticle()
  await pass(2_000)
  act(() => fakeTaro.hideApp())
  await pass(600_000)
  expect(sentKinds()).toEqual(['mp_enter'])
  act(() => fakeTaro.showApp())
  await pass(3_100)
  expect(sentKinds()).toEqual(['mp_enter', 'content_view'])
})

test('scrolling through a long text is a deep view', async () => {
  serve(agreedProfile())
  await openArticle()
  await pass(6_000)
  await act(async () => fakeTaro.scrollTo(-900, 2_000))
  await pass(50)
  expect(sentKinds()).toEqual(['mp_enter', 'content_view', 'content_view_deep'])
})

test('high-value content says so at its view', async () => {
  serve(agreedProfile(), { isHighValue: true })
  await openArticle()
  await pass(5_000)
  expect(sentKinds()).toEqual(['mp_enter', 'content_view', 'high_value_view'])
})

test('what could not be sent stays on the device and goes out with the same id', async () => {
  serve(agreedProfile())
  const first = await openArticle()
  fakeTaro.goOffline()
  await pass(5_000)
  const lost = sentTouches().find(({ kind }) => kind === 'content_view')
  first.unmount()
  fakeTaro.goOffline(false)
  await openArticle()
  const sentAgain = sentTouches().filter(({ clientId }) => clientId === lost?.clientId)
  expect(lost).toBeDefined()
  expect(sentAgain).toHaveLength(2)
})

test.each([['rubbish!'], [''], ['a'], ['用户']])('a link with the code %p shows a way on and asks the server nothing', async (code) => {
  serve()
  fakeTaro.setParams({ a: code })
  await openArticle()
  expect(screen.getByText('没有找到这篇内容')).toBeTruthy()
  expect(fakeTaro.asked('contents.get')).toEqual([])
  fireEvent.click(screen.getByText('看看其他内容'))
  expect(fakeTaro.calls('reLaunch')).toHaveLength(1)
})

test('a code nobody has given out shows the same way on', async () => {
  serve()
  fakeTaro.refuse('contents.get', 'NOT_FOUND', '没有这篇内容')
  await openArticle()
  await waitFor(() => expect(screen.getByText('没有找到这篇内容')).toBeTruthy())
})

test('a card’s position and codes go with every touch of the visit', async () => {
  serve(agreedProfile())
  fakeTaro.setParams({ a: 'ART0001', p: 'end', e: 'ENTRY00001', s: 'SHARE0000001' })
  await openArticle()
  await pass(5_000)
  const via = { entryCode: 'ENTRY00001', position: 'end', shareCode: 'SHARE0000001' }
  expect(sentTouches()).toMatchObject([
    { kind: 'mp_enter', via },
    { kind: 'content_view', via }
  ])
})

test('rubbish beside a good code is passed over', async () => {
  serve(agreedProfile())
  fakeTaro.setParams({ a: 'ART0001', p: '<script>', e: '张三', s: '' })
  await openArticle()
  expect(sentTouches()).toHaveLength(1)
  expect(sentTouches()[0]).not.toHaveProperty('via')
})

test('a scanned code opens its content and says that it was scanned', async () => {
  serve(agreedProfile())
  fakeTaro.setParams({ scene: 'e.ENTRY00001' })
  fakeTaro.answer('contents.enter', () => ({ content: content(), entryCode: 'ENTRY00001', problem: null }))
  await openArticle()
  expect(screen.getByText('第一步，看清流程。')).toBeTruthy()
  expect(sentTouches()).toMatchObject([
    { kind: 'mp_enter', via: { entryCode: 'ENTRY00001', position: null, shareCode: null } },
    { kind: 'qr_scan', via: { entryCode: 'ENTRY00001' } }
  ])
})

test('an ended code shows its content with a word, and names no entry', async () => {
  serve(agreedProfile())
  fakeTaro.setParams({ scene: 'e.ENTRY00001' })
  fakeTaro.answer('contents.enter', () => ({ content: content(), entryCode: null, problem: 'ended' }))
  await openArticle()
  expect(screen.getByText(/活动已经结束/)).toBeTruthy()
  expect(screen.getByText('第一步，看清流程。')).toBeTruthy()
  expect(sentTouches()[0]).not.toHaveProperty('via')
})

test('an unknown code shows what else there is to read', async () => {
  serve()
  fakeTaro.setParams({ scene: '%E5%BC%A0%E4%B8%89' })
  fakeTaro.answer('contents.enter', () => ({ content: null, entryCode: null, problem: 'unknown' }))
  fakeTaro.answer('contents.list', () => ({ items: [content({ id: 'cnt_000002', code: 'ART0002', title: '另一篇' })] }))
  await openArticle()
  expect(screen.getByText('没有找到这篇内容')).toBeTruthy()
  expect(screen.getByText('另一篇')).toBeTruthy()
})

test('a video counts only while it plays in sight', async () => {
  serve(agreedProfile(), { kind: 'video', videoUrl: 'https://example.com/v.mp4', file: { name: 'v.mp4', sizeBytes: 10 } })
  await openArticle()
  await pass(60_000)
  expect(sentKinds()).toEqual(['mp_enter'])
  fireEvent.play(screen.getByTestId('video'))
  await pass(3_000)
  fireEvent.pause(screen.getByTestId('video'))
  await pass(600_000)
  expect(sentKinds()).toEqual(['mp_enter'])
  fireEvent.play(screen.getByTestId('video'))
  await pass(2_100)
  expect(sentKinds()).toEqual(['mp_enter', 'content_view'])
})

test('a demo is asked for after the form, and with one press by who is known', async () => {
  serve(agreedProfile(), { kind: 'pricing', isHighValue: true })
  const first = await openArticle()
  fireEvent.click(screen.getByText('申请演示'))
  expect(screen.getByText('只需要三项')).toBeTruthy()
  expect(sentKinds()).not.toContain('demo_request')
  first.unmount()
  fakeTaro.answer('visitors.me', () => agreedProfile({ displayName: '王敏', companyName: '示例软件', identityLevel: 3 }))
  await openArticle()
  fireEvent.click(screen.getByText('申请演示'))
  await pass(100)
  expect(sentKinds()).toContain('demo_request')
  expect(screen.getByText(/已收到你的演示申请/)).toBeTruthy()
})

test('a file is given to who is known, and refused with a sentence when the server refuses', async () => {
  serve(agreedProfile({ displayName: '王敏', companyName: '示例软件', identityLevel: 3 }), { file: { name: '白皮书.pdf', sizeBytes: 2_400_000 } })
  fakeTaro.refuse('contents.download', 'NOT_FOUND', '这篇内容没有可以下载的文件，请看看其他内容')
  await openArticle()
  expect(screen.getByText('2.3 MB')).toBeTruthy()
  fireEvent.click(screen.getByText('下载'))
  await pass(100)
  expect(screen.getByText(/没有可以下载的文件/)).toBeTruthy()
})

test('a page with a form asks whoever has not answered yet, and the text stays free', async () => {
  serve(visitorProfile(), { hasForm: true })
  await openArticle()
  fireEvent.click(screen.getByText('不同意，继续阅读'))
  await pass(50)
  expect(screen.getByText('想要适合你公司的方案？')).toBeTruthy()
  expect(screen.getByText('第二步，算清成本。')).toBeTruthy()
})

test('passing the page on carries the opaque code and is recorded once agreed; without consent it carries none', async () => {
  serve(agreedProfile())
  fakeTaro.answer('contents.share', () => ({ shareCode: 'SHARE0000001' }))
  const first = await openArticle()
  await pass(50)
  fireEvent.click(screen.getByText('转给同事'))
  await pass(50)
  expect(fakeTaro.calls('setClipboardData')).toEqual([{ data: expect.stringMatching(/a=ART0001&s=SHARE0000001$/) }])
  expect(sentKinds()).toContain('share_in_group')
  first.unmount()
  serve()
  await openArticle()
  fireEvent.click(screen.getByText('转给同事'))
  await pass(50)
  expect(fakeTaro.calls('setClipboardData').at(-1)).toEqual({ data: expect.stringMatching(/a=ART0001$/) })
  expect(sentKinds().filter((kind) => kind === 'share_in_group')).toHaveLength(1)
})
