import { listSettings, settings } from '@shared/domain/settings/catalogue'
import { fireEvent, screen } from '@testing-library/react'
import { members as english } from '@/i18n/en/members'
import { members as chinese } from '@/i18n/zh-CN/members'
import SettingsPage from '@/packages/admin/settings/index'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
  fakeTaro.answer('session.get', () => ({ role: 'admin', name: '顾言', permissions: ['settings.list'] }))
  fakeTaro.answer('settings.list', () => ({ items: listSettings() }))
})
afterEach(() => jest.useRealTimers())

const { halfLifeDays } = settings.engagement

test('settings lie folded in their groups and open at a tap', async () => {
  renderScreen(<SettingsPage />)
  await settle()
  expect(screen.queryByText(halfLifeDays.label)).toBeNull()
  fireEvent.click(screen.getByText(`互动评分 · ${Object.keys(settings.engagement).length} 项`))
  expect(screen.getByText(halfLifeDays.label)).toBeTruthy()
  expect(screen.getByText(halfLifeDays.sentence)).toBeTruthy()
})

test('what is typed opens the groups it is found in and leaves out the others', async () => {
  renderScreen(<SettingsPage />)
  await settle()
  const type = (value: string) => fireEvent.input(screen.getByLabelText('按名称或说明查找'), { target: { value } })
  type('半衰期')
  expect(screen.getByText(halfLifeDays.label)).toBeTruthy()
  expect(screen.queryByText(/^导入 · /)).toBeNull()
  type('没有这样的设置')
  expect(screen.getByText('没有找到')).toBeTruthy()
})

test.each([
  ['Chinese', chinese],
  ['English', english]
])('every group of settings has a name in %s', (_, texts) => {
  expect(Object.keys(settings).filter((group) => texts.groups[group] === undefined)).toEqual([])
})
