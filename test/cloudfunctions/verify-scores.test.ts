import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, recordAll, touchOf } from '../support/story'

/** More accounts than one step takes. */
const accountCount = 45

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(accountCount)))
  const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
  for (const index of [0, 17, 44]) {
    await recordAll(await colleagueAt(open, companyRow(index).legalName), [touchOf(pricing.id, { kind: 'high_value_view' })])
  }
})
afterAll(() => open.stop())

const check = async () => open.finishJob((await open.admin.ask('models.verify', {})).jobId)

const plant = async (index: number, heat: number): Promise<void> => {
  const { id } = await accountNamed(open, companyRow(index).legalName)
  await open.documents.update('accounts', id, { $set: { 'slots.a.heat': heat } })
}

describe('the check of all scores against the ledger', () => {
  test('finds nothing where every score is the ledger’s', async () => {
    expect(await check()).toMatchObject({ status: 'done', doneCount: accountCount, totalCount: accountCount, summary: { accounts: 0, differences: 0 } })
  })

  test('finds planted differences, however far apart, and leaves them as they are', async () => {
    await plant(17, 12)
    await plant(44, 13)

    const first = await check()
    expect(first).toMatchObject({ status: 'done', doneCount: accountCount, summary: { accounts: 2, differences: 2 } })
    expect((await check()).summary).toEqual(first.summary)
  })

  test('is one job, however often it is asked for meanwhile', async () => {
    const { jobId } = await open.admin.ask('models.verify', {})
    expect(await open.lead.ask('models.verify', {})).toEqual({ jobId })
    await open.finishJob(jobId)
    expect((await open.admin.ask('models.verify', {})).jobId).not.toBe(jobId)
  })

  test('is not for who looks after contents or customers', async () => {
    for (const user of [open.marketer, open.sales]) expect(errorOf(await user.call('models.verify', {})).code).toBe('FORBIDDEN')
  })
})
