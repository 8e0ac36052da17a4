import { encodeProjection } from '@shared/domain/icp/projection'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts, type TraitsRow } from '../../repositories/accounts'

const maxAccounts = 5000
const pageSize = 1000

const readRows = async (documents: Documents): Promise<TraitsRow[]> => {
  const rows: TraitsRow[] = []
  while (rows.length < maxAccounts) {
    const page = await accounts.traitsAfter(documents, rows.at(-1)?.id ?? '', pageSize)
    rows.push(...page)
    if (page.length < pageSize) break
  }
  return rows
}

export const getProjection = defineAction('icps.projection', async (_input, { documents, now }) => {
  const [rows, countedTotal] = await Promise.all([readRows(documents), accounts.count(documents, {})])
  const projection = encodeProjection(rows.map(({ id, shortName, legalName, traits }) => ({ id, name: shortName ?? legalName, traits })))
  const isSample = rows.length >= maxAccounts && countedTotal > rows.length

  return { projection, totalCount: isSample ? countedTotal : rows.length, isSample, asOf: dateOfDay(dayOf(now)) }
})
