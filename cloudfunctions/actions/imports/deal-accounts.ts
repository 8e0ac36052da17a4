import { foldCompanyName } from '@shared/domain/company-name/fold'
import { dealColumns } from '@shared/domain/imports/deal-fields'
import type { RowError } from '@shared/model/import'
import type { Documents } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { accounts } from '../../repositories/accounts'
import { resolveTypedCompany } from '../company-resolution'
import type { PlannedDeal } from './plan-deal-rows'

/** Names that are no account's legal name cost two reads each; a file with more of them than this is not matched by guessing. */
const maxResolvedNames = 200

/** Returns the account of each of these names, as they stand in a file; a name that nothing fits surely enough is left out. */
export const accountsOfNames = async (documents: Documents, names: readonly string[], now: string): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const idByName = new Map([...new Set(names)].map((name) => [name, idFrom('account', foldCompanyName(name))]))
  const known = await accounts.origins(documents, [...new Set(idByName.values())])
  for (const [name, id] of idByName) if (known.has(id)) found.set(name, id)
  const unknown = [...idByName.keys()].filter((name) => !found.has(name)).slice(0, maxResolvedNames)
  for (const name of unknown) {
    const resolution = await resolveTypedCompany(documents, name, now)
    if (resolution.kind === 'linked') found.set(name, resolution.match.accountId)
  }
  return found
}

/** Returns the error of a row whose company is not among the accounts. */
export const unknownAccount = ({ rowNumber, draft: { accountName } }: PlannedDeal): RowError => ({
  rowNumber,
  column: dealColumns.accountName.header,
  value: accountName,
  message: '库里没有这家客户，请先导入客户，或改成它的工商全称'
})
