import { foldCompanyName } from '@shared/domain/company-name/fold'
import { type DealDraft, readDealRow } from '@shared/domain/deals/read-deal-row'
import { dateOrderOf } from '@shared/domain/imports/date-order'
import type { AmountUnit } from '@shared/model/amount-units'
import type { ColumnMapping, RowError } from '@shared/model/import'
import { idFrom } from '../../platform/ids'
import type { Table } from './read-table'

export interface PlannedDeal {
  kind: 'deal'
  rowNumber: number
  dealId: string
  draft: DealDraft
}

/** What becomes of each row, as far as the file alone can tell. */
export type PlannedDealRow = PlannedDeal | { kind: 'error'; errors: RowError[] } | { kind: 'duplicate'; rowNumber: number; name: string }

/** The CRM's number makes the id; without one the deal is what it says of itself, so that the same file again is the same deals. */
const dealIdOf = ({ externalId, accountName, name, openedOn, ownerName }: DealDraft): string =>
  externalId === null ? idFrom('deal', 'row', foldCompanyName(accountName), name, openedOn ?? '', ownerName ?? '') : idFrom('deal', 'import', externalId)

const columnOf = ({ rows }: Table, column: number | undefined): string[] => (column === undefined ? [] : rows.map(({ cells }) => cells[column] ?? ''))

/** Returns one plan per row, in the order of the file; of two rows of one deal the first is taken. Dates of all columns share their order. */
export const planDealRows = (table: Table, mapping: ColumnMapping, amountUnit: AmountUnit): PlannedDealRow[] => {
  const dateOrder = dateOrderOf([mapping.openedOn, mapping.closedOn, mapping.renewalOn].flatMap((column) => columnOf(table, column)))
  const seenIds = new Set<string>()
  return table.rows.map(({ rowNumber, cells }): PlannedDealRow => {
    const read = readDealRow(cells, { mapping, headers: table.headers, dateOrder, amountUnit })
    if ('errors' in read) return { kind: 'error', errors: read.errors.map((error) => ({ rowNumber, ...error })) }
    const dealId = dealIdOf(read.draft)
    if (seenIds.has(dealId)) return { kind: 'duplicate', rowNumber, name: read.draft.name }
    seenIds.add(dealId)
    return { kind: 'deal', rowNumber, dealId, draft: read.draft }
  })
}

export const isPlannedDeal = (row: PlannedDealRow): row is PlannedDeal => row.kind === 'deal'
