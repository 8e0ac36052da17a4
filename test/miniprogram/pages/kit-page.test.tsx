import { fireEvent, screen, waitFor } from '@testing-library/react'
import KitPage from '@/packages/studio/kit/index'
import { content } from '../../support/builders/content'
import { renderScreen } from '../../support/render-screen'
import { fakeTaro } from '../../support/taro'

interface KitInput {
  position: string
  campaign: string | null
}

const serve = () => {
  fakeTaro.answer('session.get', () => ({
    role: 'marketer',
    name: '周屿',
    permissions: ['contents.makeKit', 'contents.list', 'contents.listEntries', 'contents.drawCode', 'contents.endEntry']
  }))
  fakeTaro.answer('contents.list', () => ({ items: [content()] }))
  fakeTaro.answer('contents.listEntries', () => ({ items: [] }))
  fakeTaro.answer('contents.drawCode', () => ({ contentType: 'image/png', base64: 'AAAA' }))
  fakeTaro.answer<KitInput>('contents.makeKit', ({ position, campaign }) => ({
    entry: {
      id: `ent_${position}${campaign ?? ''}00`,
      code: position === 'poster' ? 'POSTER0001' : 'TOPCARD001',
      position,
      campaign,
      subscribeTemplateId: null,
      createdAt: '2026-03-02T08:00:00.000Z',
      endsAt: null
    },
    scene: 'e.TOPCARD001'
  }))
}

beforeEach(() => {
  fakeTaro.reset()
  fakeTaro.setParams({ id: 'cnt_000001' })
  serve()
})

test('the path for the card on top is there at once, and one press copies it', async () => {
  renderScreen(<KitPage />)
  const path = 'pages/c/index?a=ART0001&p=top-card&e=TOPCARD001'
  await waitFor(() => expect(screen.getByText(path)).toBeTruthy())
  fireEvent.click(screen.getAllByText('复制')[0] as HTMLElement)
  await waitFor(() => expect(fakeTaro.calls('setClipboardData')).toEqual([{ data: path }]))
})

test('another position has a code of its own, and both pictures', async () => {
  renderScreen(<KitPage />)
  await waitFor(() => expect(screen.getByText('海报')).toBeTruthy())
  fireEvent.click(screen.getByText('海报'))
  await waitFor(() => expect(screen.getByText('pages/c/index?a=ART0001&p=poster&e=POSTER0001')).toBeTruthy())
  await waitFor(() => expect(document.querySelectorAll('img')).toHaveLength(2))
  expect((fakeTaro.asked('contents.drawCode') as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual(expect.arrayContaining(['follow', 'mini-program']))
})

test('a campaign is made only once it is said to be complete', async () => {
  renderScreen(<KitPage />)
  const field = await screen.findByPlaceholderText('例如：春季发布')
  for (const typed of ['春', '春季', '春季发布']) fireEvent.change(field, { target: { value: typed } })
  expect((fakeTaro.asked('contents.makeKit') as KitInput[]).every(({ campaign }) => campaign === null)).toBe(true)
  fireEvent.click(screen.getByText('按这个活动生成'))
  await waitFor(() => expect(fakeTaro.asked('contents.makeKit')).toContainEqual({ contentId: 'cnt_000001', position: 'top-card', campaign: '春季发布' }))
})

test('who may not promote sees no code', async () => {
  fakeTaro.answer('session.get', () => ({ role: 'sales', name: '林', permissions: [] }))
  renderScreen(<KitPage />)
  await waitFor(() => expect(screen.getByText('无权限')).toBeTruthy())
  expect(fakeTaro.asked('contents.makeKit')).toEqual([])
})

test('WeChat’s refusal is a sentence with a way to try again', async () => {
  fakeTaro.refuse('contents.drawCode', 'CONFLICT', '微信没有生成这个码（48001 api unauthorized），请检查公众号与小程序的授权后再试')
  renderScreen(<KitPage />)
  await waitFor(() => expect(screen.getAllByText(/48001/).length).toBeGreaterThan(0))
})
