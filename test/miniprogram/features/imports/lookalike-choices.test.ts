import type { ImportDryRun } from '@shared/contracts/imports'
import type { ImportLookalike } from '@shared/model/import-lookalike'
import { asRatio } from '@shared/model/units'
import { countChoices, firstChoices, sayOfAll, sayOfRow } from '@/features/imports/lookalike-choices'

const row = (rowNumber: number, kind: ImportLookalike['kind']): ImportLookalike => ({
  rowNumber,
  legalName: `第${rowNumber}行公司`,
  kind,
  branch: null,
  candidates: [{ accountId: 'acc_000001', legalName: '青禾科技有限公司', shortName: null, confidence: asRatio(0.97), evidence: ['same-name'] }]
})
const dryRun = (overrides: Partial<ImportDryRun> = {}): ImportDryRun => ({
  encoding: 'utf-8',
  columns: [],
  mapping: { legalName: 0 },
  amountUnit: 'cny',
  rowCount: 5,
  newCount: 0,
  changedCount: 0,
  duplicateCount: 0,
  errorCount: 0,
  probableCount: 2,
  unsureCount: 3,
  errors: [],
  duplicates: [],
  lookalikes: [row(2, 'probable'), row(3, 'probable'), row(4, 'unsure'), row(5, 'unsure')],
  ...overrides
})

test('at first the probable ones are merged and the unsure ones wait, also those that are not shown', () => {
  expect(countChoices(dryRun(), firstChoices)).toEqual({ mergedCount: 2, createdCount: 0, undecidedCount: 3 })
})

test('a row that is said something of waits no more, and can be said something else of', () => {
  const once = sayOfRow(firstChoices, row(4, 'unsure'), { choice: 'create' })
  const again = sayOfRow(once, row(4, 'unsure'), { choice: 'merge', accountId: 'acc_000001' })

  expect(countChoices(dryRun(), once)).toEqual({ mergedCount: 2, createdCount: 1, undecidedCount: 2 })
  expect(countChoices(dryRun(), again)).toEqual({ mergedCount: 3, createdCount: 0, undecidedCount: 2 })
})

test('what is said of all holds for all of that kind, also those not shown and those said before', () => {
  const single = sayOfRow(firstChoices, row(4, 'unsure'), { choice: 'create' })
  const all = sayOfAll(single, { kind: 'unsure', choice: 'skip' }, dryRun().lookalikes)

  expect(countChoices(dryRun(), all)).toEqual({ mergedCount: 2, createdCount: 0, undecidedCount: 0 })
})
