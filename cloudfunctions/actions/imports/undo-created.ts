import type { ImportKept } from '@shared/model/import-undo'
import type { KeptReason } from '@shared/model/kept-reasons'
import type { Documents } from '../../platform/documents'
import { accountUses } from '../../repositories/account-uses'
import { unplaced } from '../../repositories/account-watch'
import { accounts, type HeldAccount } from '../../repositories/accounts'
import { exclusionRules } from '../../repositories/exclusion-rules'
import { fits } from '../../repositories/fits'
import { importKept } from '../../repositories/import-kept'

/** Who is held while we look is looked at again. */
const maxLooks = 3

const isDecided = ({ standing, stageOverride }: HeldAccount): boolean =>
  (stageOverride ?? null) !== null || (standing !== undefined && JSON.stringify(standing) !== JSON.stringify(unplaced))

const ownReasons = (account: HeldAccount, hasRule: boolean): KeptReason[] => [
  ...(account.mergedIntoId ? (['merged'] as const) : []),
  ...(isDecided(account) || hasRule ? (['decided'] as const) : []),
  ...(account.updatedAt === account.createdAt ? [] : (['changed'] as const))
]

/** Why each of these accounts stays; an empty list for one that may go. */
const reasonsOf = async (documents: Documents, made: readonly HeldAccount[]): Promise<Map<string, KeptReason[]>> => {
  const ids = made.map(({ id }) => id)
  const [uses, ruled] = await Promise.all([accountUses.of(documents, ids), exclusionRules.accountsAmong(documents, ids)])
  return new Map(made.map((account) => [account.id, [...new Set([...(uses.get(account.id) ?? []), ...ownReasons(account, ruled.has(account.id))])]]))
}

/** Those of these accounts that the import made and that are there. */
const madeBy = async (documents: Documents, importId: string, accountIds: readonly string[]): Promise<HeldAccount[]> => {
  const origins = await accounts.origins(documents, accountIds)
  const own = accountIds.filter((id) => origins.get(id)?.importId === importId)
  return [...(await accounts.whole(documents, own)).values()]
}

/** Takes away the accounts an import made that nobody has touched since, and names the others with the reasons; doing it twice is doing it once. */
export const undoCreated = async (documents: Documents, importId: string, accountIds: readonly string[]): Promise<void> => {
  let kept: ImportKept[] = []
  for (let look = 0; look < maxLooks; look++) {
    const made = await madeBy(documents, importId, accountIds)
    const reasons = await reasonsOf(documents, made)
    const isFree = ({ id }: HeldAccount): boolean => reasons.get(id)?.length === 0
    await accounts.removeUnheld(documents, made.filter(isFree))
    kept = made.flatMap(({ id, legalName }) => {
      const own = reasons.get(id) ?? []
      return own.length === 0 ? [] : [{ importId, accountId: id, name: legalName, kind: 'created' as const, reasons: own, fields: [] }]
    })
    if (!made.some(isFree)) break
  }
  const there = await accounts.origins(documents, accountIds)
  await fits.removeOfAccounts(
    documents,
    accountIds.filter((id) => !there.has(id))
  )
  await importKept.replace(documents, { importId, kind: 'created' }, { accountIds, kept })
}
