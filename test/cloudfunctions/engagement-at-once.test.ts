import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { setFaults } from '../support/controls'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let article: ActionOutput<'contents.create'>
let pricing: ActionOutput<'contents.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  article = await createContent(open)
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
})
afterAll(() => open.stop())

const detailOf = async (name: string) => open.sales.ask('accounts.get', { accountId: (await accountNamed(open, name)).id })
const differencesAt = async (name: string) => verifyAccount(open.documents, (await accountNamed(open, name)).id)
const statuses = async (promise: ReturnType<typeof recordAll>) => (await promise).results.map(({ status }) => status)

describe('many at once', () => {
  test('16 people touching one account at the same moment lose nothing', async () => {
    const name = companyRow(9).legalName
    const visitors = await Promise.all(Array.from({ length: 16 }, (_, index) => colleagueAt(open, name, `openid-crowd-${index}`)))
    const all = await Promise.all(visitors.map((visitor) => recordAll(visitor, [touchOf(pricing.id, { kind: 'high_value_view' }), touchOf(article.id)])))

    expect(all.flatMap(({ results }) => results.map(({ status }) => status))).toEqual(Array.from({ length: 32 }, () => 'recorded'))
    const { people } = await detailOf(name)
    expect(people.map(({ touchCount }) => touchCount)).toEqual(Array.from({ length: 16 }, () => 2))
    expect(await differencesAt(name)).toEqual([])
  })

  test('one person on 8 devices at the same moment loses nothing and fills each cap once', async () => {
    const name = companyRow(10).legalName
    const visitor = await colleagueAt(open, name)
    await Promise.all(Array.from({ length: 8 }, () => recordAll(visitor, [touchOf(article.id), touchOf(pricing.id, { kind: 'high_value_view' })])))

    expect((await detailOf(name)).people[0]?.touchCount).toBe(16)
    expect(await differencesAt(name)).toEqual([])
  })

  test('a commit whose answer is lost is told as an error; sending again finds the touch stored', async () => {
    const name = companyRow(11).legalName
    const visitor = await colleagueAt(open, name)
    const touch = touchOf(article.id)
    await setFaults(open.cloud, [{ path: 'admin', name: 'database.commitTransaction', kind: 'drop', count: 1 }])
    const first = await visitor.call('engagement.record', { touches: [touch], clientNow: new Date().toISOString() })
    await setFaults(open.cloud, [])

    expect(errorOf(first).code).toBe('INTERNAL')
    expect(await statuses(recordAll(visitor, [touch]))).toEqual(['duplicate'])
    expect((await detailOf(name)).people[0]?.touchCount).toBe(1)
  })

  test('a call that fails half way stores nothing of its touch', async () => {
    const name = companyRow(12).legalName
    const visitor = await colleagueAt(open, name)
    await setFaults(open.cloud, [{ path: 'admin', name: 'database.modifyDocument', kind: 'fail', count: 1 }])
    const first = await visitor.call('engagement.record', { touches: [touchOf(article.id)], clientNow: new Date().toISOString() })
    await setFaults(open.cloud, [])

    expect(errorOf(first).code).toBe('INTERNAL')
    expect((await visitor.ask('visitors.me', {})).touchCount).toBe(0)
    expect(await differencesAt(name)).toEqual([])
  })
})
