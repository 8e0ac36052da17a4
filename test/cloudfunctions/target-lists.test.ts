import type { ActionInput } from '@shared/contracts/registry'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { setFaults } from '../support/controls'
import { errorOf } from '../support/errors'
import { colleagueAt, createContent, publishIcp, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let icpId: string
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(300)))
  icpId = await publishIcp(open)
})
afterAll(() => open.stop())

type Members = ActionInput<'targetLists.create'>['members']
const propose = async (size: number) => (await open.marketer.ask('targetLists.propose', { icpId, size })).candidates
const membersOf = async (size: number): Promise<Members> => (await propose(size)).map(({ account, tier, reason }) => ({ accountId: account.id, tier, reason }))
const listCount = () => open.documents.count('targetLists', {})

describe('a proposal', () => {
  test('names the best first, each with tier and reason, and nobody whom a must turns away', async () => {
    const candidates = await propose(500)

    expect(candidates.length).toBeGreaterThan(10)
    expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map((_, index) => index + 1))
    const scores = candidates.map(({ account }) => account.fitScore ?? 0)
    expect(scores).toEqual([...scores].sort((left, right) => right - left))
    expect(candidates[0]).toMatchObject({ tier: 'one-to-one', reason: expect.stringContaining('匹配 100 分') })
    expect(candidates.every(({ account }) => account.industry === '软件服务')).toBe(true)
  })

  test('of a profile that is not live is refused with what to do', async () => {
    const { id: productId } = await open.marketer.ask('products.create', { name: '新产品' })
    const draft = await open.marketer.ask('icps.create', { name: '草稿', productId })

    expect(errorOf(await open.marketer.call('targetLists.propose', { icpId: draft.id, size: 5 }))).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('先发布')
    })
  })
})

describe('a list', () => {
  test('keeps order, tier, reason and the fit at the moment; the scores shown are those of now', async () => {
    const members = await membersOf(12)
    const list = await open.marketer.ask('targetLists.create', { name: '2026 北上深软件', icpId, members })
    const visitor = await colleagueAt(open, companyRow(0).legalName)
    await recordAll(visitor, [touchOf((await createContent(open)).id)])
    const { members: shown } = await open.sales.ask('targetLists.get', { listId: list.id })

    expect(list).toMatchObject({ memberCount: 12, tierCounts: { 'one-to-one': 2, 'one-to-few': 4, 'one-to-many': 6 } })
    expect(shown.map(({ accountId, tier, reason }) => ({ accountId, tier, reason }))).toEqual(members)
    expect(shown[0]).toMatchObject({ rank: 1, fitScore: 100, fitBand: 'A' })
    expect(shown.find(({ account }) => account.legalName === companyRow(0).legalName)?.account.engagement.score).toBeGreaterThan(0)
    const detail = await open.sales.ask('accounts.get', { accountId: members[0]?.accountId ?? '' })
    expect(detail.targetLists).toEqual([{ id: list.id, name: '2026 北上深软件', tier: 'one-to-one' }])
  })

  test('is paged in rank order', async () => {
    const { items } = await open.marketer.ask('accounts.list', { limit: 100 })
    const members = items.slice(0, 70).map(({ id }): Members[number] => ({ accountId: id, tier: 'one-to-many', reason: '批量' }))
    const { id: listId } = await open.marketer.ask('targetLists.create', { name: '七十家制造业', icpId, members })
    const first = await open.sales.ask('targetLists.get', { listId })
    const second = await open.sales.ask('targetLists.get', { listId, cursor: first.nextCursor ?? 0 })

    expect([first.members.length, second.members.length, second.nextCursor]).toEqual([50, 20, null])
    expect([...first.members, ...second.members].map(({ accountId }) => accountId)).toEqual(members.map(({ accountId }) => accountId))
  })

  test.each(['名单', 'TAL', 'list1', '目标客户'])('cannot be called %s', async (name) => {
    const result = await open.marketer.call('targetLists.create', { name, icpId, members: await membersOf(1) })

    expect(errorOf(result)).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('例如') })
  })

  test('of a name that is taken is refused, also when two are made at once', async () => {
    const members = await membersOf(2)
    const answers = await Promise.all([1, 2, 3].map(() => open.marketer.call('targetLists.create', { name: '同名的半导体名单', icpId, members })))
    const refused = answers.filter(({ ok }) => !ok)

    expect(refused).toHaveLength(2)
    for (const answer of refused) expect(errorOf(answer).message).toContain('同名')
  })

  test.each([
    ['an unknown account', 'NOT_FOUND', [{ accountId: 'acc_unknown0000', tier: 'one-to-one', reason: '因' }]],
    ['an account twice', 'CONFLICT', null]
  ] as const)('with %s is not made at all', async (_name, code, added) => {
    const before = await listCount()
    const members = await membersOf(3)
    const result = await open.marketer.call('targetLists.create', {
      name: '不会建立的芯片名单',
      icpId,
      members: [...members, ...(added ?? members.slice(0, 1))]
    })

    expect(errorOf(result).code).toBe(code)
    expect(await listCount()).toBe(before)
  })

  test('that fails while it is written leaves nothing', async () => {
    const before = [await listCount(), await open.documents.count('listMembers', {})]
    await setFaults(open.cloud, [{ path: 'admin', name: 'database.commitTransaction', kind: 'fail', count: 1 }])
    const result = await open.marketer.call('targetLists.create', { name: '写到一半的银行名单', icpId, members: await membersOf(5) })
    await setFaults(open.cloud, [])

    expect(errorOf(result).code).toBe('INTERNAL')
    expect([await listCount(), await open.documents.count('listMembers', {})]).toEqual(before)
  })

  test('of 501 or none is refused by field', async () => {
    const one = { accountId: 'acc_unknown0000', tier: 'one-to-one', reason: '因' }
    const send = (count: number) => open.marketer.send({ action: 'targetLists.create', input: { name: '很大的名单', icpId, members: Array(count).fill(one) } })

    expect(errorOf(await send(501)).fields).toEqual({ members: '一个名单最多 500 家' })
    expect(errorOf(await send(0)).fields).toEqual({ members: '至少选一家客户' })
    const { items } = await open.marketer.ask('accounts.list', { limit: 100 })
    const members = items.map(({ id }): Members[number] => ({ accountId: id, tier: 'one-to-many', reason: '批量' }))
    expect(await open.marketer.ask('targetLists.create', { name: '一百家各行业', icpId, members })).toMatchObject({ memberCount: 100 })
  })

  test('that nobody knows says to choose again', async () => {
    expect(errorOf(await open.sales.call('targetLists.get', { listId: 'tal_unknown0000' })).code).toBe('NOT_FOUND')
  })
})
