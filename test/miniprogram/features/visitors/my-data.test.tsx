import { fireEvent, screen } from '@testing-library/react'
import { MyData } from '@/features/visitors/my-data'
import { deviceTouchStore } from '@/features/visitors/touch-store'
import { agreedProfile, visitorProfile } from '../../../support/builders/content'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
})
afterEach(() => {
  jest.useRealTimers()
})

test('a person sees what is known of them and which wording they agreed to', async () => {
  fakeTaro.answer('visitors.me', () => agreedProfile({ identityLevel: 3, displayName: '王敏', companyName: '示例软件', touchCount: 7 }))
  renderScreen(<MyData />)
  await settle()
  for (const text of ['王敏', '示例软件', '你自己填写了姓名和公司', '7 次', '2026-03-02 同意', '文字版本 reading-2026-1'])
    expect(screen.getByText(text)).toBeTruthy()
})

test('withdrawing takes two presses, and what waits on the device goes with it', async () => {
  fakeTaro.answer('visitors.me', () => agreedProfile({ touchCount: 7 }))
  fakeTaro.answer('visitors.withdrawConsent', () => visitorProfile())
  deviceTouchStore.add({ clientId: 'waiting-1', kind: 'content_view', subjectId: 'cnt_000001', scene: null, occurredAt: '2026-03-02T08:00:00.000Z' })
  renderScreen(<MyData />)
  await settle()
  fireEvent.click(screen.getByText('撤回同意并删除'))
  expect(screen.getByText(/立即删除，从所有评分中去掉/)).toBeTruthy()
  expect(fakeTaro.asked('visitors.withdrawConsent')).toEqual([])
  fireEvent.click(screen.getByText('撤回并删除'))
  await settle()
  expect(fakeTaro.asked('visitors.withdrawConsent')).toEqual([{}])
  expect(deviceTouchStore.list()).toEqual([])
  expect(screen.getByText('不认识你，什么都没有记录')).toBeTruthy()
  expect(screen.queryByText('撤回同意并删除')).toBeNull()
})

test('a withdrawal that did not arrive says so and can be tried again', async () => {
  fakeTaro.answer('visitors.me', () => agreedProfile())
  fakeTaro.answer('visitors.withdrawConsent', () => visitorProfile())
  renderScreen(<MyData />)
  await settle()
  fakeTaro.goOffline()
  fireEvent.click(screen.getByText('撤回同意并删除'))
  fireEvent.click(screen.getByText('撤回并删除'))
  await settle()
  expect(screen.getByText('网络连接不上，请检查网络后重试')).toBeTruthy()
  fakeTaro.goOffline(false)
  fireEvent.click(screen.getByText('撤回并删除'))
  await settle()
  expect(screen.getByText('不认识你，什么都没有记录')).toBeTruthy()
})

test('joining what was done in several accounts is off until it is switched on, says what it means, and can be switched off', async () => {
  fakeTaro.answer('visitors.me', () => agreedProfile())
  fakeTaro.answer<{ isJoined: boolean }>('visitors.joinAccounts', ({ isJoined }) => {
    const { consent, ...profile } = agreedProfile()
    const purposes = isJoined ? ['content_analytics', 'cross_account_link'] : ['content_analytics']
    return { ...profile, consent: { ...consent, purposes } }
  })
  renderScreen(<MyData />)
  await settle()
  expect(screen.getByText('已关闭')).toBeTruthy()
  fireEvent.click(screen.getByText('打开'))
  await settle()
  expect(screen.getByText('已打开')).toBeTruthy()
  fireEvent.click(screen.getByText('关闭'))
  await settle()
  expect(screen.getByText('已关闭')).toBeTruthy()
  expect(fakeTaro.asked('visitors.joinAccounts')).toEqual([
    { isJoined: true, textVersion: 'joining-2026-1' },
    { isJoined: false, textVersion: 'joining-2026-1' }
  ])
})

test('in a browser the phone is verified with the one-time code, which must not be empty', async () => {
  fakeTaro.answer('visitors.me', () => agreedProfile())
  fakeTaro.answer('visitors.verifyPhone', () => ({ profile: { ...agreedProfile(), proofs: [{ kind: 'phone', hint: '138****8001' }] }, isKnown: true }))
  renderScreen(<MyData />)
  await settle()
  fireEvent.click(screen.getByText('用微信手机号核实'))
  const pressLast = () => fireEvent.click(screen.getAllByText('用微信手机号核实').at(-1) as HTMLElement)
  pressLast()
  expect(screen.getByText('请填写凭证。')).toBeTruthy()
  fireEvent.input(screen.getByLabelText('一次性凭证'), { target: { value: 'code-from-wechat' } })
  pressLast()
  await settle()
  expect(fakeTaro.asked('visitors.verifyPhone')).toEqual([{ code: 'code-from-wechat' }])
  expect(screen.getByText('138****8001')).toBeTruthy()
  expect(screen.queryByText('用微信手机号核实')).toBeNull()
})
