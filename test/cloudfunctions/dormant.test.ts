import { dayOf, startOfDay } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import { alertsOf } from '../support/alerts'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { moveClock } from '../support/controls'
import { accountNamed, colleagueAt, createContent, recordAll, touchOf } from '../support/story'

const dormantDays = 90
const second = 1000

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(3)))
})
afterAll(() => open.stop())

test('without a visit for 90 days an account is dormant from midnight in Shanghai, and leaves at once with a visit (scenario 6)', async () => {
  const { legalName } = companyRow(1)
  const { id: accountId } = await accountNamed(open, legalName)
  const visitor = await colleagueAt(open, legalName)
  const content = await createContent(open)
  await recordAll(visitor, [touchOf(content.id)])
  const stageAt = async (instant: number) => {
    await moveClock(open.cloud, instant - Date.now())
    const { stage } = (await open.sales.ask('accounts.standing', { accountId })).stage
    return [stage, (await open.sales.ask('accounts.standing', { accountId })).stage.reason]
  }
  const midnight = Date.parse(startOfDay(asDayNumber(dayOf(new Date().toISOString()) + dormantDays)))

  expect(new Date(midnight).toISOString()).toContain('T16:00:00')
  expect(await stageAt(midnight - 60 * second)).toEqual(['aware', 'read'])
  expect(await stageAt(midnight + second)).toEqual(['unaware', 'dormant'])

  await recordAll(visitor, [touchOf(content.id)])
  expect(await stageAt(midnight + 10 * second)).toEqual(['aware', 'read'])
  expect((await alertsOf(open.sales, accountId)).map(({ ruleId }) => ruleId)).toEqual(['returned'])
})
