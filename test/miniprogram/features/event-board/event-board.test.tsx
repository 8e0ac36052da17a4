import type { EventBoard as Board, ListEffect } from '@shared/contracts/event-board'
import { act, screen } from '@testing-library/react'
import { EventBoard } from '@/features/event-board/event-board'
import { EventEffect } from '@/features/event-board/event-effect'
import { InvitationList } from '@/features/invitations/invitation-list'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const eventId = 'evt_000001'
const board: Board = {
  asOf: '2026-03-05T02:31:00.000Z',
  registeredCount: 320,
  waitingCount: 12,
  inCount: 180,
  insideCount: 150,
  capturedCount: 41,
  hotCount: 9,
  targetAccounts: {
    listedCount: 60,
    presentCount: 23,
    present: [{ accountId: 'acc_000001', name: '云帆生物', peopleCount: 3, band: 'A' }],
    isPartial: false
  },
  fitting: { wellCount: 30, scoredCount: 120 },
  response: { handedCount: 9, answeredCount: 4, medianMinutes: 18, longestWaitMinutes: 75 },
  flow: [
    { fromAt: '2026-03-05T01:00:00.000Z', untilAt: '2026-03-05T01:30:00.000Z', inCount: 100, capturedCount: 4 },
    { fromAt: '2026-03-05T01:30:00.000Z', untilAt: '2026-03-05T02:00:00.000Z', inCount: 80, capturedCount: 37 }
  ]
}
const effect: ListEffect = {
  listId: 'tal_000001',
  name: '华东重点客户',
  memberCount: 60,
  reachedCount: 4,
  eventUnits: 12,
  baselineUnits: 2.25,
  dealCount: 1,
  wonCount: 1,
  wonCny: 200_000,
  costCny: 80_000,
  liftRatio: 5.33,
  returnRatio: 1.5,
  verdict: 'too-few',
  isPartial: false
}

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-05T02:34:00.000Z') })
  fakeTaro.reset()
})
afterEach(() => jest.useRealTimers())

test('the board says how old it is, names the target accounts and reads out each bar', async () => {
  fakeTaro.answer('events.board', () => board)
  renderScreen(<EventBoard eventId={eventId} />)
  await settle()

  expect(screen.getByText('10:31 的数据，3 分钟前')).toBeTruthy()
  for (const text of [
    '320',
    '候补 12',
    '180',
    '场内 150',
    '41',
    '9',
    '23 / 60 家',
    '云帆生物',
    '响应：4 / 9 已联系',
    '一半在 18 分钟内联系 · 最久等了 75 分钟'
  ])
    expect(screen.getByText(text)).toBeTruthy()
  expect(screen.getByLabelText('09:30 起：到场 80 人，展台登记 37 人')).toBeTruthy()
})

test('the board asks again each minute while it is looked at', async () => {
  fakeTaro.answer('events.board', () => board)
  renderScreen(<EventBoard eventId={eventId} />)
  await settle()
  const before = fakeTaro.asked('events.board').length
  act(() => void jest.advanceTimersByTime(61_000))
  await settle()

  expect(fakeTaro.asked('events.board').length).toBeGreaterThan(before)
})

test('what it brought is shown list by list, with no advice from too few', async () => {
  fakeTaro.answer('events.effect', () => ({ costCny: 80_000, minReached: 10, baselineWeeks: 4, dealDays: 180, lists: [effect] }))
  renderScreen(<EventEffect eventId={eventId} />)
  await settle()

  for (const text of [
    '华东重点客户',
    '样本太少，先不下结论',
    '一个名单到场至少 10 家，才会给建议',
    '4 / 60 家',
    '12 次，平时 2.3 次',
    '80,000 元，投入产出 150%'
  ])
    expect(screen.getByText(text)).toBeTruthy()
})

test('the invitation list is a funnel, and only who may invite can', async () => {
  const item = {
    accountId: 'acc_000001',
    name: '云帆生物',
    ownerName: null,
    band: 'A',
    status: 'invited',
    invitedAt: '2026-03-01T02:00:00.000Z',
    isNamedOnly: false,
    people: []
  }
  fakeTaro.answer('invitations.list', () => ({ items: [item], nextCursor: null, funnel: { invitedCount: 40, registeredCount: 10, attendedCount: 5 } }))
  renderScreen(<InvitationList eventId={eventId} canInvite={false} />)
  await settle()

  for (const label of ['邀请 40 家', '报名 10 家', '到场 5 家']) expect(screen.getByLabelText(label)).toBeTruthy()
  for (const text of ['上一步的 25%', '上一步的 50%', '云帆生物', '还没有负责人']) expect(screen.getByText(text)).toBeTruthy()
  expect(screen.queryByText('邀请客户')).toBeNull()
  expect(screen.queryByText('移出')).toBeNull()
})
