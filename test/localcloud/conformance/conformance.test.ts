import { aggregateOperatorGroups } from './cases/aggregate-operators'
import { aggregateShapeGroups } from './cases/aggregate-shapes'
import { aggregateStageGroups } from './cases/aggregate-stages'
import { arrayUpdateGroups } from './cases/array-updates'
import { documentGroups } from './cases/documents'
import { fieldUpdateGroups } from './cases/field-updates'
import { geoGroups } from './cases/geo'
import { logicGroups } from './cases/logic'
import { queryArrayGroups } from './cases/query-arrays'
import { queryValueGroups } from './cases/query-values'
import { rawGroups } from './cases/raw'
import { readGroups } from './cases/reads'
import { runTransactionGroups } from './cases/run-transaction'
import { transactionGroups } from './cases/transactions'
import { whereWriteGroups } from './cases/where-writes'
import { environmentName, type OpenWorld, openWorld } from './support/world'

/**
 * What CloudBase's database does, in sentences, through the unmodified SDK. The same cases run against a real environment:
 * CLOUDBASE_ENV=… CLOUDBASE_SECRET_ID=… CLOUDBASE_SECRET_KEY=… npx jest test/localcloud/conformance.
 */

const groups = [
  ...queryValueGroups,
  ...queryArrayGroups,
  ...logicGroups,
  ...geoGroups,
  ...readGroups,
  ...documentGroups,
  ...whereWriteGroups,
  ...fieldUpdateGroups,
  ...arrayUpdateGroups,
  ...aggregateStageGroups,
  ...aggregateShapeGroups,
  ...aggregateOperatorGroups,
  ...transactionGroups,
  ...runTransactionGroups,
  ...rawGroups
]

let open: OpenWorld

beforeAll(async () => {
  open = await openWorld()
})
beforeEach(() => open.empty())
afterAll(() => open.close())

describe(`the database of the ${environmentName}`, () => {
  describe.each(groups)('$title', ({ cases }) => {
    it.each(cases)('$sentence', async ({ run, expected }) => {
      expect(await run(open.world)).toEqual(expected)
    })
  })

  it('is described in at least 250 sentences, no two the same', () => {
    const sentences = groups.flatMap(({ title, cases }) => cases.map(({ sentence }) => `${title} ${sentence}`))
    expect(sentences.length).toBeGreaterThanOrEqual(250)
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
