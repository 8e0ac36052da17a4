import { decideCompany } from '@shared/domain/company-name/decide-company'
import { foldCompanyName } from '@shared/domain/company-name/fold'
import { dealColumns } from '@shared/domain/imports/deal-fields'
import type { RowError } from '@shared/model/import'
import type { Documents } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { accounts } from '../../repositories/accounts'
import { findManyCompanies } from '../find-many-companies'
import { standingAccountId } from '../standing-account'
import type { PlannedDeal } from './plan-deal-rows'

/** An account that is merged keeps its name; what is imported for it is the keeper's. */
const standing = async (documents: Documents, found: ReadonlyMap<string, string>): Promise<Map<string, string>> => {
  const known = await accounts.byIds(documents, [...found.values()])
  const ids = new Map<string, string>()
  for (const [name, id] of found) ids.set(name, known.get(id)?.mergedIntoId ? await standingAccountId(documents, id) : id)
  return ids
}

/** Returns the account of each of these names, as they stand in a file; a name that nothing fits surely enough is left out. */
export const accountsOfNames = async (documents: Documents, names: readonly string[], now: string): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const idByName = new Map([...new Set(names)].map((name) => [name, idFrom('account', foldCompanyName(name))]))
  const known = await accounts.origins(documents, [...new Set(idByName.values())])
  for (const [name, id] of idByName) if (known.has(id)) found.set(name, id)
  const unknown = [...idByName.keys()].filter((name) => !found.has(name))
  const companies = await findManyCompanies(
    documents,
    unknown.map((name) => ({ name, mailOrWebsite: null })),
    { now }
  )
  unknown.forEach((typedText, index) => {
    const company = companies[index]
    const resolution = company && decideCompany({ typedText, ...company })
    if (resolution?.kind === 'linked') found.set(typedText, resolution.match.accountId)
  })
  return standing(documents, found)
}

/** Returns the error of a row whose company is not among the accounts. */
export const unknownAccount = ({ rowNumber, draft: { accountName } }: PlannedDeal): RowError => ({
  rowNumber,
  column: dealColumns.accountName.header,
  value: accountName,
  message: '库里没有这家客户，请先导入客户，或改成它的工商全称'
})
