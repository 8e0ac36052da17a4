import { guessDealMapping } from '@shared/domain/imports/guess-mapping'
import type { AmountUnit } from '@shared/model/amount-units'
import type { ColumnMapping, RowError } from '@shared/model/import'
import { AppError } from '../../platform/app-error'
import type { Platform } from '../../platform/platform'
import { deals } from '../../repositories/deals'
import { accountsOfNames, unknownAccount } from './deal-accounts'
import { isChangedDeal } from './deal-changes'
import type { DryRunCounts } from './dry-run-accounts'
import { maxShown } from './limits'
import { isPlannedDeal, type PlannedDeal, type PlannedDealRow, planDealRows } from './plan-deal-rows'
import type { Table } from './read-table'

const mappingFor = ({ headers }: Table, asked: ColumnMapping | undefined): ColumnMapping => {
  const mapping = asked ?? guessDealMapping(headers)
  if (mapping.accountName !== undefined && mapping.stage !== undefined) return mapping
  const missing = mapping.accountName === undefined ? '客户名称' : '商机阶段'
  throw new AppError('BAD_FILE', `没有找到${missing}这一列，请把它的列名改成“${missing}”。现有的列：${headers.filter((name) => name !== '').join('、')}`)
}

interface Judged {
  fresh: PlannedDeal[]
  changed: PlannedDeal[]
  same: PlannedDeal[]
  unknown: PlannedDeal[]
}

const judge = async ({ documents, clock }: Platform, plan: readonly PlannedDealRow[]): Promise<Judged> => {
  const planned = plan.filter(isPlannedDeal)
  const accountOf = await accountsOfNames(
    documents,
    planned.map(({ draft }) => draft.accountName),
    clock.now()
  )
  const known = planned.filter(({ draft }) => accountOf.has(draft.accountName))
  const stored = await deals.byIds(
    documents,
    known.map(({ dealId }) => dealId)
  )
  const there = known.filter(({ dealId }) => stored.has(dealId))
  const isChanged = ({ dealId, draft }: PlannedDeal): boolean => {
    const before = stored.get(dealId)
    return before !== undefined && isChangedDeal(draft, before)
  }
  return {
    fresh: known.filter(({ dealId }) => !stored.has(dealId)),
    changed: there.filter(isChanged),
    same: there.filter((row) => !isChanged(row)),
    unknown: planned.filter(({ draft }) => !accountOf.has(draft.accountName))
  }
}

/** Says what a commit of a file of deals would do, without doing it. */
export const dryRunDeals = async (
  platform: Platform,
  table: Table,
  { mapping: asked, amountUnit }: { mapping: ColumnMapping | undefined; amountUnit: AmountUnit }
): Promise<DryRunCounts> => {
  const mapping = mappingFor(table, asked)
  const plan = planDealRows(table, mapping, amountUnit)
  const { fresh, changed, same, unknown } = await judge(platform, plan)
  const failed: RowError[][] = [...plan.flatMap((row) => (row.kind === 'error' ? [row.errors] : [])), ...unknown.map((row) => [unknownAccount(row)])]
  const duplicates: DryRunCounts['duplicates'] = [
    ...plan.flatMap((row) => (row.kind === 'duplicate' ? [{ rowNumber: row.rowNumber, legalName: row.name, reason: 'in-file' as const }] : [])),
    ...same.map(({ rowNumber, draft }) => ({ rowNumber, legalName: draft.name, reason: 'existing' as const }))
  ]
  return {
    mapping,
    newCount: fresh.length,
    changedCount: changed.length,
    duplicateCount: duplicates.length,
    errorCount: failed.length,
    probableCount: 0,
    unsureCount: 0,
    lookalikes: [],
    errors: failed
      .flat()
      .sort((left, right) => left.rowNumber - right.rowNumber)
      .slice(0, maxShown),
    duplicates: duplicates.slice(0, maxShown)
  }
}
