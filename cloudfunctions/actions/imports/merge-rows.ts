import { branchKindOf } from '@shared/domain/company-name/branch-kind'
import { nameKeysOf } from '@shared/domain/company-name/name-keys'
import { searchKeysOf } from '@shared/domain/company-name/search-keys'
import { mergedFacts } from '@shared/domain/imports/merged-facts'
import type { StoredFit } from '@shared/model/fit'
import type { IcpVersion } from '@shared/model/icp'
import type { Documents } from '../../platform/documents'
import { pinyinInitialsOf } from '../../platform/pinyin'
import { toSimplified } from '../../platform/to-simplified'
import { type AccountFacts, accounts, type HeldAccount } from '../../repositories/accounts'
import { fits } from '../../repositories/fits'
import { standingAccountId } from '../standing-account'
import { fitKeysByAccount, scoreForVersions } from '../write-fits'
import type { PlannedAccount } from './plan-rows'

export interface RowMerge {
  row: PlannedAccount
  accountId: string
}

interface Versions {
  versions: readonly IcpVersion[]
  now: string
}

interface News {
  facts: AccountFacts
  scored: StoredFit[]
}

const parallelWrites = 8

/** Fit keys of versions that are scored now are made anew; those of others stay. */
const fitKeysWith = (before: readonly string[], keys: readonly string[], versions: readonly IcpVersion[]): string[] => [
  ...before.filter((key) => !versions.some(({ id }) => key.startsWith(`${id}:`))),
  ...keys
]

/** What the rows know and the account did not; null when that is nothing. */
const newsOf = (account: HeldAccount, rows: readonly PlannedAccount[], { versions, now }: Versions): News | null => {
  let named = account
  for (const { draft } of rows) {
    const told = mergedFacts(named, draft, { isBranch: branchKindOf(draft.legalName, toSimplified) !== null })
    if (told !== null) named = { ...named, ...told }
  }
  if (named === account) return null
  const { aliases, shortName, unifiedSocialCreditCode, stockCode, website, traits } = named
  const pinyinInitials = account.pinyinInitials ?? pinyinInitialsOf(shortName ?? account.legalName)
  const scored = scoreForVersions([{ id: account.id, traits }], versions)
  const facts = {
    aliases,
    shortName,
    unifiedSocialCreditCode,
    stockCode,
    website,
    traits,
    pinyinInitials,
    nameKeys: [...new Set([...account.nameKeys, ...nameKeysOf(named, toSimplified)])],
    searchKeys: [...new Set([...account.searchKeys, ...searchKeysOf({ ...named, pinyinInitials })])],
    fitKeys: fitKeysWith(account.fitKeys, fitKeysByAccount(scored).get(account.id) ?? [], versions),
    updatedAt: now
  }
  return { facts, scored }
}

/** The same account held by a transaction: somebody wrote it since it was read. */
const tellHeld = async (documents: Documents, accountId: string, { rows, versions }: { rows: readonly PlannedAccount[]; versions: Versions }) => {
  const standing = await standingAccountId(documents, accountId)
  return documents.transaction(async (transaction) => {
    const account = await accounts.hold(transaction, standing)
    const news = account && newsOf(account, rows, versions)
    if (!news) return []
    await accounts.saveFacts(transaction, standing, news.facts)
    return news.scored
  })
}

const tell = async (documents: Documents, account: HeldAccount, { rows, versions }: { rows: readonly PlannedAccount[]; versions: Versions }) => {
  if (account.mergedIntoId) return tellHeld(documents, account.id, { rows, versions })
  const news = newsOf(account, rows, versions)
  if (news === null) return []
  return (await accounts.saveFactsIfUnheld(documents, account, news.facts)) ? news.scored : tellHeld(documents, account.id, { rows, versions })
}

/** Merges rows into accounts that are there: the name becomes an alias, what was unknown is filled in. Doing it twice is doing it once. */
export const mergeRows = async (documents: Documents, merges: readonly RowMerge[], versions: Versions): Promise<void> => {
  const found = await accounts.whole(
    documents,
    merges.map(({ accountId }) => accountId)
  )
  const rowsOf = ({ id }: HeldAccount) => merges.filter(({ accountId }) => accountId === id).map(({ row }) => row)
  const told = [...found.values()]
  for (let start = 0; start < told.length; start += parallelWrites) {
    const scored = await Promise.all(told.slice(start, start + parallelWrites).map((account) => tell(documents, account, { rows: rowsOf(account), versions })))
    await fits.write(documents, scored.flat())
  }
}
