import { fireEvent, screen } from '@testing-library/react'
import AccountPage from '@/pages/account/index'
import { accountDetail } from '../../support/builders/account-detail'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

const standing = {
  ring: 'unrated',
  avoid: null,
  hold: null,
  negative: null,
  owner: null,
  isMine: false,
  silence: null,
  marketingPausedUntil: null,
  openAlertId: null,
  stage: { stage: 'mqa', ruleStage: 'mqa', reason: 'hot', evidence: null, holdsUntil: '2026-12-03', override: null }
}
const pursuit = {
  pursuit: {
    accountId: 'acc_000001',
    leadState: 'none',
    snoozedUntilOn: null,
    last: null,
    contact: { name: '李明', phone: '13800138000' }
  },
  icpVersionId: null,
  isOneToOne: false
}
const row = {
  id: 'visited',
  observed: '看过内容',
  desired: '请他看报价',
  goal: '推进评估',
  content: '报价页',
  metrics: [],
  formats: [],
  contentIds: [],
  isOn: true
}
const nextActions = {
  stage: 'evaluation',
  audience: 'manager',
  actions: [
    { row, observedOn: '2026-03-01', kind: null, contents: [] },
    { row: { ...row, id: 'second', desired: '请他来活动' }, observedOn: '2026-03-01', kind: null, contents: [] }
  ],
  talks: [{ audience: 'manager', talk: '先问现在的数据平台怎么维护', contents: [] }],
  jobs: []
}
const permissions = ['accounts.get', 'followUps.record', 'deals.save', 'accountMerges.merge', 'accounts.assignOwner']
/** Every question the parts of the page may ask. */
const questions = [
  'accounts.get',
  'followUps.pursuit',
  'accounts.nextActions',
  'accounts.standing',
  'accounts.timeline',
  'accounts.topics',
  'accounts.firstTouch',
  'accounts.relationship',
  'deals.ofAccount',
  'accountMerges.of'
]
const askedNow = () => questions.filter((name) => fakeTaro.asked(name).length > 0)

let account = 0
const open = async (detail = accountDetail()) => {
  fakeTaro.setParams({ id: detail.account.id })
  fakeTaro.answer('accounts.get', () => detail)
  const rendered = renderScreen(<AccountPage />)
  await settle()
  return rendered
}
/** An account nobody has opened a section of. */
const fresh = (overrides: Parameters<typeof accountDetail>[0] = {}) => {
  const detail = accountDetail(overrides)
  account += 1
  return { ...detail, account: { ...detail.account, id: `acc_00010${account}` } }
}
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
  fakeTaro.answer('session.get', () => ({ role: 'sales', name: '周屿', permissions }))
  fakeTaro.answer('accounts.standing', () => standing)
  fakeTaro.answer('followUps.pursuit', () => pursuit)
  fakeTaro.answer('accounts.nextActions', () => nextActions)
  fakeTaro.answer('accounts.timeline', () => ({ items: [], nextCursor: null }))
  fakeTaro.answer('accounts.topics', () => ({ items: [] }))
  fakeTaro.answer('accounts.firstTouch', () => ({ isFirst: false, industry: null, contents: [] }))
  fakeTaro.answer('accountMerges.of', () => ({ mergedInto: { accountId: 'acc_000009', name: '示例集团' }, merges: [], candidates: [], dismissed: [] }))
})
afterEach(() => {
  jest.useRealTimers()
})

test('opening an account asks four questions and shows what a call needs: scores, reason, stage, next step, phone, people', async () => {
  await open(fresh())

  expect(askedNow()).toEqual(['accounts.get', 'followUps.pursuit', 'accounts.nextActions', 'accounts.standing'])
  expect(screen.getByLabelText('匹配 100 分，满分 100 分', { selector: '.score-ring' })).toBeTruthy()
  expect(screen.getByLabelText('现在在：评估供应商')).toBeTruthy()
  for (const text of ['匹配与互动都达到重点', '请他看报价', '先问现在的数据平台怎么维护', '李明 13800138000', '李明 · 信息中心主任']) {
    expect(screen.getByText(text)).toBeTruthy()
  }
  expect(screen.queryByText('请他来活动')).toBeNull()
})

test('the other actions are a press away', async () => {
  await open(fresh())
  await press('看全部行动和话术')

  expect(screen.getByText('请他来活动')).toBeTruthy()
})

test('a section asks when it is opened, and what was opened is open again on the way back', async () => {
  const detail = fresh()
  const { unmount } = await open(detail)
  expect(screen.getByRole('button', { name: '全部来往' }).getAttribute('aria-expanded')).toBe('false')
  await press('全部来往')
  expect(askedNow()).toContain('accounts.timeline')
  expect(screen.getByText('还没有任何来往。')).toBeTruthy()
  unmount()

  await open(detail)
  expect(screen.getByText('还没有任何来往。')).toBeTruthy()
  await press('全部来往')
  expect(screen.queryByText('还没有任何来往。')).toBeNull()
})

test('another account opens with everything folded', async () => {
  const { unmount } = await open(fresh())
  await press('关心什么、怎么开口')
  expect(screen.getByText('关心什么')).toBeTruthy()
  unmount()

  await open(fresh())
  expect(screen.queryByText('关心什么')).toBeNull()
})

test('only a merged account asks where it went', async () => {
  await open(fresh({ mergedIntoId: 'acc_000009' }))

  expect(screen.getByText('已并入 示例集团')).toBeTruthy()
  expect(askedNow()).toContain('accountMerges.of')
})
