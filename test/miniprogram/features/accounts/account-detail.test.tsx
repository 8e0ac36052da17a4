import type { AccountDetail as AccountDetailView } from '@shared/contracts/accounts'
import { asScore } from '@shared/model/units'
import { fireEvent, screen, within } from '@testing-library/react'
import { AccountDetail } from '@/features/accounts/account-detail'
import { AccountScores } from '@/features/accounts/account-scores'
import { accountDetail, personPart, touchPart } from '../../../support/builders/account-detail'
import { inCriterion } from '../../../support/builders/criterion'
import { renderScreen } from '../../../support/render-screen'
import { fakeTaro } from '../../../support/taro'

const show = (detail = accountDetail()) => {
  fakeTaro.answer('accounts.get', () => detail)
  return renderScreen(<AccountDetail accountId='acc_000001' />)
}
const showScores = (detail = accountDetail()) => renderScreen(<AccountScores detail={detail} />)

describe('the account detail', () => {
  beforeEach(() => fakeTaro.reset())

  test('names who made the engagement score, with parts that add up and what each did last', async () => {
    const touches = [touchPart(), touchPart({ touchpointId: 'tch_000009', kind: 'download', subjectTitle: '白皮书', occurredAt: '2026-03-02T01:00:00.000Z' })]
    show(accountDetail({ people: [personPart({ touches }), personPart({ personId: 'per_000002', displayName: null, jobTitle: null, scorePoints: 24 })] }))
    expect(await screen.findByText('共 62 分 = 38 + 24')).toBeTruthy()
    const person = screen.getByText('李明 · 信息中心主任').closest('.person-brief') as HTMLElement
    expect(within(person).getByText('3月2日 09:00 下载资料：白皮书')).toBeTruthy()
    expect(within(person).getByText('38 分')).toBeTruthy()
    fireEvent.click(screen.getByText('未留姓名的访客'))
    expect(fakeTaro.calls('navigateTo')).toEqual([{ url: '/packages/insight/person/index?id=per_000002' }])
  })

  test('names the three who count most, and says where the others are', async () => {
    const people = ['甲', '乙', '丙', '丁', '戊'].map((displayName, index) => personPart({ personId: `per_00001${index}`, displayName, jobTitle: null }))
    const { container } = show(accountDetail({ people }))
    expect(await screen.findByText('另有 2 人，在“分数是怎么来的”里')).toBeTruthy()
    expect([...container.querySelectorAll('.person__name')].map((node) => node.textContent)).toEqual(['甲', '乙', '丙'])
  })

  test('shows fit and engagement as two scores, never as one', async () => {
    show()
    expect(await screen.findByLabelText('匹配 100 分，满分 100 分', { selector: '.score-ring' })).toBeTruthy()
    expect(screen.getByLabelText('互动 62 分，满分 100 分', { selector: '.score-ring' })).toBeTruthy()
  })

  test('shows people’s parts that add up to the engagement score', async () => {
    const { container } = showScores()
    expect(await screen.findByText('共 62 分 = 38 + 24')).toBeTruthy()
    const parts = [...container.querySelectorAll('.person__points')].map((node) => Number.parseInt(node.textContent ?? '', 10))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(62)
  })

  test('shows each touch with what it was, its Shanghai time and its whole points', async () => {
    showScores()
    const touch = (await screen.findByText('报名直播')).closest('.touch') as HTMLElement
    expect(within(touch).getByText('数据中台实践直播')).toBeTruthy()
    expect(within(touch).getByText('3月1日 16:30')).toBeTruthy()
    expect(within(touch).getByText('38 分')).toBeTruthy()
  })

  test('says how sure we are who somebody is, and how much of it counts', async () => {
    showScores()
    expect(await screen.findByText('本人填写了公司 · 按 80% 计分 · 1 次互动')).toBeTruthy()
    expect(screen.getByText('未留姓名的访客')).toBeTruthy()
  })

  test('names what is unknown, and between which scores the truth lies', async () => {
    showScores()
    expect(await screen.findByText('资料里没有：员工人数')).toBeTruthy()
    expect(screen.getByText('已知资料占 70%')).toBeTruthy()
    expect(screen.getByLabelText('可能在 70 到 100 分之间，现在是 100 分')).toBeTruthy()
  })

  test('calls an exclusion that does not apply good news, and one that applies bad news', async () => {
    const [fit] = accountDetail().fits
    const exclusion = inCriterion({ id: 'state', kind: 'must-not', attribute: 'ownership', expected: ['中央企业'] })
    const withOutcome = (outcome: 'matched' | 'missed') => ({
      ...fit,
      criteria: [exclusion],
      reasons: [{ criterionId: 'state', kind: 'must-not' as const, outcome, weight: 1, points: 0 }]
    })
    const { unmount } = showScores({ ...accountDetail(), fits: [withOutcome('missed')] as AccountDetailView['fits'] })
    expect((await screen.findByText('不在排除范围')).className).toContain('tag--brand')
    unmount()
    showScores({ ...accountDetail(), fits: [withOutcome('matched')] as AccountDetailView['fits'] })
    expect((await screen.findByText('属于排除对象')).className).toContain('tag--warn')
  })

  test('says when it leaves level 1', async () => {
    showScores()
    expect(await screen.findByText('2026年12月3日起不再是重点，除非有新的互动。')).toBeTruthy()
  })

  test('says so of an account at level 1 that is not hot', async () => {
    showScores(accountDetail({ isHot: false, grade: 'C1' }))
    expect(await screen.findByText('2026年12月3日起不再是 1 级，除非有新的互动。')).toBeTruthy()
  })

  test('says of each touch how often such a touch counts and what is left of it', async () => {
    showScores()
    const touch = (await screen.findByText('报名直播')).closest('.touch') as HTMLElement
    expect(within(touch).getByText('计 8 点 · 同一内容只计 1 次 · 还剩 94%')).toBeTruthy()
  })

  test('says why a touch beyond its cap counts nothing', async () => {
    const rule = { period: { unit: 'day' as const }, subject: 'any' as const, maxCount: 5 }
    showScores(accountDetail({ people: [personPart({ touches: [touchPart({ countedPoints: 0, scorePoints: 0, rule })] })] }))
    const touch = (await screen.findByText('未计分')).closest('.touch') as HTMLElement
    expect(within(touch).getByText('每次都计，一天最多 5 次')).toBeTruthy()
  })

  test('names the version of the rules, and what others come to', async () => {
    showScores(
      accountDetail({
        scoreHistory: [
          { modelVersion: 'v3', score: asScore(48), level: 2, on: '2026-03-02', isCurrent: true },
          { modelVersion: 'v2', score: null, level: 3, on: '2026-02-01', isCurrent: false }
        ]
      })
    )
    expect(await screen.findByText(/按“评分规则 v1”计算/)).toBeTruthy()
    expect(screen.getByText('评分规则 v3')).toBeTruthy()
    expect(screen.getByText('今天：48 分，互动 2 级')).toBeTruthy()
    expect(screen.getByText('到 2026年2月1日为止：没有分数，互动 3 级')).toBeTruthy()
  })

  test('says that nothing counts yet where there is no score, and shows a dash instead of 0', async () => {
    show(accountDetail({ engagement: { modelVersion: 'v1', score: null, level: 3, peopleCount: 0, lastTouchAt: null }, people: [], leavesLevelOneOn: null }))
    expect(await screen.findByText(/还没有可计分的互动/)).toBeTruthy()
    expect(screen.getByLabelText('互动 暂无评分')).toBeTruthy()
  })

  test('folds more than five touches and opens them at a press', async () => {
    const touches = Array.from({ length: 8 }, (_, index) => touchPart({ touchpointId: `tch_00001${index}`, scorePoints: 5 }))
    const { container } = showScores(accountDetail({ people: [personPart({ touches, touchCount: 8 })] }))
    fireEvent.click(await screen.findByText('看全部 8 次互动'))
    expect(container.querySelectorAll('.touch')).toHaveLength(8)
  })

  test('shows no data but why, to somebody without the right', async () => {
    fakeTaro.refuse('accounts.get', 'FORBIDDEN', '您的角色不能使用这个功能')
    renderScreen(<AccountDetail accountId='acc_000001' />)
    expect(await screen.findByText('无权限')).toBeTruthy()
  })

  test('says what to do about an unknown account', async () => {
    fakeTaro.refuse('accounts.get', 'NOT_FOUND', '没有这家客户，请回到列表重新选择')
    renderScreen(<AccountDetail accountId='acc_000009' />)
    expect(await screen.findByText('没有这家客户，请回到列表重新选择')).toBeTruthy()
  })
})
