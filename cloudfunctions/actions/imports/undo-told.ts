import { nameKeysOf } from '@shared/domain/company-name/name-keys'
import { searchKeysOf } from '@shared/domain/company-name/search-keys'
import { withoutImported } from '@shared/domain/imports/imported-change'
import type { StoredFit } from '@shared/model/fit'
import type { IcpVersion } from '@shared/model/icp'
import type { ImportChange, ImportKept } from '@shared/model/import-undo'
import type { Documents } from '../../platform/documents'
import { toSimplified } from '../../platform/to-simplified'
import { type AccountFacts, accounts, type HeldAccount } from '../../repositories/accounts'
import { fits } from '../../repositories/fits'
import { importKept } from '../../repositories/import-kept'
import { fitKeysByAccount, fitKeysWith, scoreForVersions } from '../write-fits'

interface Versions {
  versions: readonly IcpVersion[]
  now: string
}

const parallelWrites = 8

/** The keys that only what goes brought; those of accounts merged into it since are its own as well. */
const without = (keys: readonly string[], before: readonly string[], after: readonly string[]): string[] => {
  const gone = new Set(before.filter((key) => !after.includes(key)))
  return keys.filter((key) => !gone.has(key))
}

const factsAfter = (
  account: HeldAccount,
  facts: ReturnType<typeof withoutImported>['facts'],
  scored: readonly StoredFit[],
  { versions, now }: Versions
): AccountFacts => {
  const after = { ...account, ...facts }
  return {
    ...facts,
    nameKeys: without(account.nameKeys, nameKeysOf(account, toSimplified), nameKeysOf(after, toSimplified)),
    searchKeys: without(account.searchKeys, searchKeysOf(account), searchKeysOf(after)),
    fitKeys: fitKeysWith(account.fitKeys, fitKeysByAccount(scored).get(account.id) ?? [], versions),
    updatedAt: now
  }
}

interface Undone {
  scored: StoredFit[]
  kept: ImportKept[]
}

/** Takes back what one account was told; what somebody has changed since stays and is named. */
const undoOne = (documents: Documents, change: ImportChange, versions: Versions): Promise<Undone> =>
  documents.transaction(async (transaction) => {
    const account = await accounts.hold(transaction, change.accountId)
    if (!account) return { scored: [], kept: [] }
    const { importId, accountId } = change
    const left = { importId, accountId, name: account.legalName, kind: 'changed' as const }
    // Its names and values are the keeper's by now and cannot be told apart.
    if (account.mergedIntoId) return { scored: [], kept: [{ ...left, reasons: ['merged'], fields: [] }] }
    const { facts, changedSince } = withoutImported(account, change)
    const scored = scoreForVersions([{ id: accountId, traits: facts.traits }], versions.versions)
    await accounts.saveFacts(transaction, accountId, factsAfter(account, facts, scored, versions))
    return { scored, kept: changedSince.length === 0 ? [] : [{ ...left, reasons: ['changed'], fields: changedSince }] }
  })

/** Takes back what an import told accounts that were there; doing it twice is doing it once. */
export const undoTold = async (documents: Documents, changes: readonly ImportChange[], versions: Versions): Promise<void> => {
  const [first] = changes
  if (first === undefined) return
  const kept: ImportKept[] = []
  for (let start = 0; start < changes.length; start += parallelWrites) {
    const undone = await Promise.all(changes.slice(start, start + parallelWrites).map((change) => undoOne(documents, change, versions)))
    await fits.write(
      documents,
      undone.flatMap(({ scored }) => scored)
    )
    kept.push(...undone.flatMap((one) => one.kept))
  }
  const accountIds = changes.map(({ accountId }) => accountId)
  await importKept.replace(documents, { importId: first.importId, kind: 'changed' }, { accountIds, kept })
}
