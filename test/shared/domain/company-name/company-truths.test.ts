import { companyDomainOf } from '@shared/domain/company-name/company-domain'
import { accountsWithDomain, decideCompany, type ResolvableAccount } from '@shared/domain/company-name/decide-company'
import { identifierKeyOf } from '@shared/domain/company-name/identifier-keys'
import { buildNameIndex } from '@shared/domain/company-name/name-index'
import { nameEntriesOf } from '@shared/domain/company-name/resolution-keys'
import { lookupPlan, rankNamesIndexed } from '@shared/domain/company-name/resolve-company-name'
import { madeNames, toSimplified } from '../../../support/builders/name-list'
import { type Truth, type TruthCompany, type TruthKey, type TruthRow, truthCompanies, truths } from './company-truths'

const account = ([id, company]: [string, TruthCompany]): ResolvableAccount => ({
  id,
  shortName: null,
  aliases: [],
  unifiedSocialCreditCode: null,
  stockCode: null,
  website: null,
  ...company
})
const others = madeNames(3000).map((legalName): [string, TruthCompany] => [`made ${legalName}`, { legalName }])
const accounts = [...Object.entries<TruthCompany>(truthCompanies), ...others].map(account)
const index = buildNameIndex(accounts.flatMap(nameEntriesOf), toSimplified)

/** As the cloud does it, with all accounts at hand. */
const meaningOf = ({ typed, beside = '' }: TruthRow): Truth => {
  const domain = companyDomainOf(beside) ?? companyDomainOf(typed)
  const lookup = identifierKeyOf(typed) === null ? lookupPlan(typed, { statistics: index.statistics, toSimplified }) : null
  const hintedAccountIds = accountsWithDomain(domain, accounts)
  const ranked = lookup === null ? [] : rankNamesIndexed(lookup, index, { statistics: index.statistics, toSimplified, hintedAccountIds })
  const resolution = decideCompany({ typedText: typed, domain, accounts, ranked })
  if (resolution.kind === 'linked') return resolution.match.accountId as TruthKey
  return resolution.kind === 'review' ? { review: resolution.candidates[0]?.accountId as TruthKey } : null
}

test('every kind has at least eight rows', () => {
  expect(Object.entries(truths).filter(([, rows]) => rows.length < 8)).toEqual([])
})

describe.each(Object.entries(truths))('%s', (_kind, rows) => {
  test.each(rows)('$typed $beside', (row) => {
    expect(meaningOf(row)).toEqual(row.means)
  })
})
