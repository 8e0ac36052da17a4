import type { ActionOutput } from '@shared/contracts/registry'
import { recordTouches } from '../../cloudfunctions/actions/engagement/record-touches'
import { resolveCaller } from '../../cloudfunctions/api/resolve-caller'
import type { ActionContext } from '../../cloudfunctions/platform/define-action'
import type { Documents, TransactionDocuments } from '../../cloudfunctions/platform/documents'
import type { Platform } from '../../cloudfunctions/platform/platform'
import { localAppId } from '../../localcloud/functions/environment'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { colleagueAt, createContent, daysAgo, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let content: ActionOutput<'contents.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(3)))
  content = await createContent(open)
})
afterAll(() => open.stop())

/** The real documents; each call is one round trip, a transaction's start and commit are two more. */
const counting = (documents: Documents) => {
  const calls: string[] = []
  const counted = <Port extends TransactionDocuments>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return (...args: unknown[]) => {
          calls.push(String(name))
          return method.apply(target, args)
        }
      }
    })
  const port = counted(documents)
  const transaction: Documents['transaction'] = async (work) => {
    calls.push('start', 'commit')
    return documents.transaction((inner) => work(counted(inner)))
  }
  return { calls, documents: new Proxy(port, { get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name)) }) }
}

const countRecord = async (openid: string): Promise<number> => {
  const { calls, documents } = counting(open.documents)
  const platform = { documents, env: {} } as unknown as Platform
  const caller = await resolveCaller(platform, openid, localAppId)
  const now = new Date().toISOString()
  const context = { ...platform, caller, now } as unknown as ActionContext
  const { results } = await recordTouches({ touches: [touchOf(content.id)], clientNow: now }, context)
  expect(results).toMatchObject([{ status: 'recorded' }])
  return calls.length
}

/** What is kept for a minute or less is read by the first touch of an instance; the ones after it are the rule. */
const countWarm = async (openid: string): Promise<number> => {
  await countRecord('openid-warm')
  return countRecord(openid)
}

test('a touch takes at most ten round trips, as many after 300 touches as after none', async () => {
  const name = companyRow(1).legalName
  await colleagueAt(open, companyRow(2).legalName, 'openid-warm')
  await colleagueAt(open, name, 'openid-fresh')
  const reader = await colleagueAt(open, name, 'openid-avid')
  const first = await countWarm('openid-fresh')
  for (let page = 0; page < 15; page++) {
    await recordAll(
      reader,
      Array.from({ length: 20 }, (_, index) => touchOf(content.id, { occurredAt: daysAgo(page * 20 + index) }))
    )
  }
  const second = await countWarm('openid-fresh')
  const avid = await countWarm('openid-avid')

  expect(first).toBeLessThanOrEqual(10)
  expect(avid).toBe(second)
}, 180_000)
