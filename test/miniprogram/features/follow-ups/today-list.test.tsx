import type { TodayItem } from '@shared/contracts/today'
import { newPursuit } from '@shared/domain/follow-ups/apply-act'
import { asScore } from '@shared/model/units'
import { fireEvent, screen } from '@testing-library/react'
import { deviceQueue } from '@/features/follow-ups/device-queue'
import { TodayList } from '@/features/follow-ups/today-list'
import { accountListItem } from '../../../support/builders/account-list-item'
import { renderScreen } from '../../../support/render-screen'
import { fakeTaro } from '../../../support/taro'

const { id: _id, snoozes: _snoozes, ...pursuit } = newPursuit('acc_000001')

const item = (overrides: Partial<TodayItem> = {}): TodayItem => ({
  account: accountListItem({ engagement: { modelVersion: 'v1', score: asScore(62), level: 1, peopleCount: 3, lastTouchAt: '2026-03-01T08:00:00.000Z' } }),
  trend: 'up',
  scoreBefore: asScore(40),
  reasons: [{ kind: 'high_value_view', peopleCount: 3, name: '李总', subjectTitle: '版本与价格', daysAgo: 1 }],
  pursuit: { ...pursuit, snoozedUntilOn: null, verdict: null },
  icpVersionId: 'icv_000001',
  isMine: false,
  isOneToOne: false,
  ...overrides
})
const show = (items = [item()]) => {
  fakeTaro.answer('today.list', () => ({ items }))
  return renderScreen(<TodayList mark={({ grade }) => grade} />)
}
const press = async (name: string) => fireEvent.click(await screen.findByText(name))

describe('Today', () => {
  beforeEach(() => {
    fakeTaro.reset()
    for (const { entry } of deviceQueue.kept()) deviceQueue.dismiss(entry.clientId)
  })

  test('says in one line why, and whether it rises', async () => {
    show()
    expect(await screen.findByText('3 人 昨天看了报价或案例《版本与价格》')).toBeTruthy()
    expect(screen.getByLabelText('互动上升，一周前 40')).toBeTruthy()
  })

  test('takes an outcome down with two presses, and keeps it on the phone while there is no network', async () => {
    show()
    await press('记结果')
    fakeTaro.goOffline()
    await press('聊上了')

    expect(await screen.findByText('1 条记录在手机上，联网后自动发送')).toBeTruthy()
    expect(deviceQueue.kept()).toMatchObject([{ entry: { accountId: 'acc_000001', act: { what: 'contact', kind: 'call', outcome: 'talked' } } }])
  })

  test('puts an account off with two presses, and it is gone at once', async () => {
    show()
    await press('稍后')
    fakeTaro.goOffline()
    await press('下周')

    expect(await screen.findByText('今天没有要跟进的客户')).toBeTruthy()
  })

  test('offers visits and dinners for one-to-one accounts alone', async () => {
    show([item({ isOneToOne: true })])
    await press('记结果')

    expect(await screen.findByText('宴请')).toBeTruthy()
  })

  test('says so when there is nobody to call', async () => {
    show([])
    expect(await screen.findByText('今天没有要跟进的客户')).toBeTruthy()
  })
})
