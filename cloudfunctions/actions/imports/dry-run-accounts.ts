import type { ImportDryRun } from '@shared/contracts/imports'
import { guessMapping } from '@shared/domain/imports/guess-mapping'
import type { AmountUnit } from '@shared/model/amount-units'
import type { ColumnMapping } from '@shared/model/import'
import type { LookalikeKind } from '@shared/model/import-choices'
import { AppError } from '../../platform/app-error'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import type { StoredLookalike } from '../../repositories/import-lookalikes'
import { findLookalikes, type Lookalikes } from './find-lookalikes'
import { maxShown } from './limits'
import { type PlannedAccount, type PlannedRow, planRows } from './plan-rows'
import type { Table } from './read-table'

export type DryRunCounts = Omit<ImportDryRun, 'encoding' | 'columns' | 'amountUnit' | 'rowCount'>
type Duplicate = ImportDryRun['duplicates'][number]

const mappingFor = ({ headers }: Table, asked: ColumnMapping | undefined): ColumnMapping => {
  const mapping = asked ?? guessMapping(headers)
  if (mapping.legalName === undefined) {
    throw new AppError('BAD_FILE', `没有找到公司名称这一列，请把它的列名改成“公司全称”。现有的列：${headers.filter((name) => name !== '').join('、')}`)
  }
  return mapping
}

const duplicatesOf = (plan: readonly PlannedRow[], existingIds: ReadonlySet<string>, { sameCode }: Lookalikes): Duplicate[] => {
  const known = plan.flatMap((row): Duplicate[] => {
    if (row.kind === 'duplicate') return [{ rowNumber: row.rowNumber, legalName: row.legalName, reason: 'in-file' }]
    if (row.kind === 'account' && existingIds.has(row.accountId)) return [{ rowNumber: row.rowNumber, legalName: row.draft.legalName, reason: 'existing' }]
    return []
  })
  const byCode = sameCode.map(({ rowNumber, legalName }): Duplicate => ({ rowNumber, legalName, reason: 'same-code' }))
  return [...known, ...byCode].sort((left, right) => left.rowNumber - right.rowNumber)
}

const isAccount = (row: PlannedRow): row is PlannedAccount => row.kind === 'account'

const storedOf = ({ sameCode, alike }: Lookalikes): StoredLookalike[] => [
  ...sameCode.map(({ accountId, ...row }) => ({ ...row, kind: 'same-code' as const, accountIds: [accountId] })),
  ...alike.map(({ rowNumber, legalName, kind, candidates }) => ({ rowNumber, legalName, kind, accountIds: candidates.map(({ accountId }) => accountId) }))
]

const shownOf = ({ alike }: Lookalikes, kind: LookalikeKind): ImportDryRun['lookalikes'] => alike.filter((row) => row.kind === kind).slice(0, maxShown)

/** Says what a commit of a file of accounts would do, and what it needs to know of the rows that are accounts under another name. */
export const dryRunAccounts = async (
  platform: Platform,
  table: Table,
  { mapping: asked, amountUnit }: { mapping: ColumnMapping | undefined; amountUnit: AmountUnit }
): Promise<{ counts: DryRunCounts; stored: StoredLookalike[] }> => {
  const mapping = mappingFor(table, asked)
  const plan = planRows(table, mapping, amountUnit)
  const candidates = plan.filter(isAccount)
  const origins = await accounts.origins(
    platform.documents,
    candidates.map(({ accountId }) => accountId)
  )
  const unknown = candidates.filter(({ accountId }) => !origins.has(accountId))
  const lookalikes = await findLookalikes(platform, unknown)
  const duplicates = duplicatesOf(plan, new Set(origins.keys()), lookalikes)
  const failed = plan.flatMap((row) => (row.kind === 'error' ? [row.errors] : []))
  const probableCount = lookalikes.alike.filter(({ kind }) => kind === 'probable').length
  const counts: DryRunCounts = {
    mapping,
    newCount: unknown.length - lookalikes.sameCode.length - lookalikes.alike.length,
    changedCount: 0,
    duplicateCount: duplicates.length,
    errorCount: failed.length,
    probableCount,
    unsureCount: lookalikes.alike.length - probableCount,
    errors: failed.flat().slice(0, maxShown),
    duplicates: duplicates.slice(0, maxShown),
    lookalikes: [...shownOf(lookalikes, 'probable'), ...shownOf(lookalikes, 'unsure')]
  }
  return { counts, stored: storedOf(lookalikes) }
}
