import { screen } from '@testing-library/react'
import { Screen } from '@/components/screen'
import { MorePages } from '@/features/session/more-pages'
import { SessionNavigation } from '@/features/session/session-navigation'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const openWith = async (permissions: string[], openCount: number) => {
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions }))
  fakeTaro.answer('companyNames.openCount', () => ({ openCount }))
  renderScreen(
    <SessionNavigation>
      <Screen title='我的' tab='me'>
        <MorePages />
      </Screen>
    </SessionNavigation>
  )
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
})
afterEach(() => {
  jest.useRealTimers()
})

test('says on a phone how many company names wait', async () => {
  await openWith(['companyNames.reviews', 'companyNames.openCount'], 3)
  expect(screen.getByText('还有 3 个待确认')).toBeTruthy()
})

test('says nothing when none waits, and does not ask for who settles none', async () => {
  await openWith(['companyNames.reviews', 'companyNames.openCount'], 0)
  expect(screen.getByText('确认公司名')).toBeTruthy()
  expect(screen.queryByText(/待确认/)).toBeNull()
  fakeTaro.reset()
  await openWith([], 3)
  expect(fakeTaro.asked('companyNames.openCount')).toEqual([])
})
