import type { ShownInvitation } from '@shared/contracts/invitations'
import type { ActionInput } from '@shared/contracts/registry'
import { act, fireEvent, screen } from '@testing-library/react'
import { InvitationList } from '@/features/invitations/invitation-list'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const eventId = 'evt_000001'
const item: ShownInvitation = {
  accountId: 'acc_000001',
  name: '云帆生物',
  ownerName: '周莉',
  band: 'A',
  status: 'invited',
  invitedAt: '2026-03-01T02:00:00.000Z',
  isNamedOnly: true,
  people: [
    { personId: 'per_000001', name: '王敏', status: 'invited' },
    { personId: 'per_000002', name: '李总', status: 'registered' }
  ]
}
const nothing = { addedCount: 0, knownCount: 0, leftAloneCount: 0, peopleAddedCount: 0, peopleKnownCount: 0, refused: [] }
const found = (personId: string, name: string, refusal: string | null) => ({ personId, name, jobTitle: null, accountName: '云帆生物', refusal })

const open = async (canInvite = true) => {
  fakeTaro.answer('invitations.list', () => ({ items: [item], nextCursor: null, funnel: { invitedCount: 1, registeredCount: 0, attendedCount: 0 } }))
  fakeTaro.answer('invitations.remove', () => ({}))
  fakeTaro.answer('targetLists.list', () => ({ items: [] }))
  fakeTaro.answer('invitations.findPeople', () => ({ items: [found('per_000003', '赵工', null), found('per_000004', '赵经理', 'on-hold')] }))
  renderScreen(<InvitationList eventId={eventId} canInvite={canInvite} />)
  await settle()
}
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}
const find = async (typed: string) => {
  await press('邀请客户')
  fireEvent.change(screen.getByLabelText('或按姓名找一个人'), { target: { value: typed } })
  act(() => void jest.advanceTimersByTime(300))
  await settle()
}
const sent = () => fakeTaro.asked('invitations.add') as ActionInput<'invitations.add'>[]

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-05T02:34:00.000Z') })
  fakeTaro.reset()
})
afterEach(() => jest.useRealTimers())

test('who is invited by name stands below their company with how far they got, and is taken off alone', async () => {
  await open()
  for (const text of ['负责人 周莉 · 只邀请以下的人', '王敏', '李总']) expect(screen.getByText(text)).toBeTruthy()
  expect(screen.queryByText('移出 李总')).toBeNull()
  await press('移出 王敏')

  expect(fakeTaro.asked('invitations.remove')).toEqual([{ eventId, accountId: 'acc_000001', personId: 'per_000001' }])
})

test('somebody is found by name and invited; who may not be says why and cannot be chosen', async () => {
  await open()
  fakeTaro.answer('invitations.add', () => ({ ...nothing, peopleAddedCount: 1 }))
  await find('赵')
  expect(screen.getByText('赵经理：所在客户正在暂缓期，到期后再邀请')).toBeTruthy()
  expect(screen.queryByText('赵经理 · 云帆生物')).toBeNull()
  await press('赵工 · 云帆生物')
  await press('邀请选中的 1 项')

  expect(sent()).toEqual([{ eventId, listIds: [], accountIds: [], personIds: ['per_000003'] }])
  expect(screen.queryByLabelText('或按姓名找一个人')).toBeNull()
})

test('who was refused when inviting stays on the screen with the sentence', async () => {
  await open()
  fakeTaro.answer('invitations.add', () => ({ ...nothing, refused: [{ personId: 'per_000003', name: '赵工', refusal: 'excluded' }] }))
  await find('赵')
  await press('赵工 · 云帆生物')
  await press('邀请选中的 1 项')

  expect(screen.getByText('赵工：已被排除，要邀请请先在此人页面恢复')).toBeTruthy()
})

test('who may not invite takes nobody off', async () => {
  await open(false)

  expect(screen.queryByText('移出 王敏')).toBeNull()
  expect(screen.queryByText('移出')).toBeNull()
})
