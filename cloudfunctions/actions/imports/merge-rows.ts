import { branchKindOf } from '@shared/domain/company-name/branch-kind'
import { nameKeysOf } from '@shared/domain/company-name/name-keys'
import { searchKeysOf } from '@shared/domain/company-name/search-keys'
import { importedChange, joinedChange } from '@shared/domain/imports/imported-change'
import { mergedFacts } from '@shared/domain/imports/merged-facts'
import type { StoredFit } from '@shared/model/fit'
import type { IcpVersion } from '@shared/model/icp'
import type { ImportChange } from '@shared/model/import-undo'
import type { Documents, TransactionDocuments } from '../../platform/documents'
import { pinyinInitialsOf } from '../../platform/pinyin'
import { toSimplified } from '../../platform/to-simplified'
import { type AccountFacts, accounts, type HeldAccount } from '../../repositories/accounts'
import { fits } from '../../repositories/fits'
import { importChanges } from '../../repositories/import-changes'
import { standingAccountId } from '../standing-account'
import { fitKeysByAccount, fitKeysWith, scoreForVersions } from '../write-fits'
import type { PlannedAccount } from './plan-rows'

export interface RowMerge {
  row: PlannedAccount
  accountId: string
}

interface Versions {
  importId: string
  versions: readonly IcpVersion[]
  now: string
}

interface News {
  told: Pick<ImportChange, 'aliases' | 'filled'>
  facts: AccountFacts
  scored: StoredFit[]
}

const parallelWrites = 8

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
  return { facts, scored, told: importedChange(account, named) }
}

/** Written before the account: what is taken down but was never told changes nothing when it is taken back. */
const takeDown = (
  documents: TransactionDocuments,
  accountId: string,
  { importId, told, before }: Pick<News, 'told'> & { importId: string; before: ImportChange | undefined }
) =>
  before === undefined
    ? importChanges.insert(documents, { importId, accountId, ...told })
    : importChanges.update(documents, { importId, accountId, ...joinedChange(before, told) })

/** The same account held by a transaction: somebody wrote it since it was read. */
const tellHeld = async (documents: Documents, accountId: string, { rows, versions }: { rows: readonly PlannedAccount[]; versions: Versions }) => {
  const standing = await standingAccountId(documents, accountId)
  return documents.transaction(async (transaction) => {
    const account = await accounts.hold(transaction, standing)
    const news = account && newsOf(account, rows, versions)
    if (!news) return []
    const before = (await importChanges.of(transaction, versions.importId, [standing])).get(standing)
    await takeDown(transaction, standing, { importId: versions.importId, told: news.told, before })
    await accounts.saveFacts(transaction, standing, news.facts)
    return news.scored
  })
}

interface Telling {
  rows: readonly PlannedAccount[]
  versions: Versions
  /** What this import has told the account before. */
  before: ImportChange | undefined
}

const tell = async (documents: Documents, account: HeldAccount, { rows, versions, before }: Telling) => {
  if (account.mergedIntoId) return tellHeld(documents, account.id, { rows, versions })
  const news = newsOf(account, rows, versions)
  if (news === null) return []
  await takeDown(documents, account.id, { importId: versions.importId, told: news.told, before })
  return (await accounts.saveFactsIfUnheld(documents, account, news.facts)) ? news.scored : tellHeld(documents, account.id, { rows, versions })
}

/** Merges rows into accounts that are there: the name becomes an alias, what was unknown is filled in. Doing it twice is doing it once. */
export const mergeRows = async (documents: Documents, merges: readonly RowMerge[], versions: Versions): Promise<void> => {
  const found = await accounts.whole(
    documents,
    merges.map(({ accountId }) => accountId)
  )
  const before = await importChanges.of(documents, versions.importId, [...found.keys()])
  const rowsOf = ({ id }: HeldAccount) => merges.filter(({ accountId }) => accountId === id).map(({ row }) => row)
  const told = [...found.values()]
  for (let start = 0; start < told.length; start += parallelWrites) {
    const scored = await Promise.all(
      told.slice(start, start + parallelWrites).map((account) => tell(documents, account, { rows: rowsOf(account), versions, before: before.get(account.id) }))
    )
    await fits.write(documents, scored.flat())
  }
}
