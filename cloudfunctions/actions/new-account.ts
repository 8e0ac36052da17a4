import { foldCompanyName } from '@shared/domain/company-name/fold'
import { nameKeysOf } from '@shared/domain/company-name/name-keys'
import { searchKeysOf } from '@shared/domain/company-name/search-keys'
import type { AccountDraft } from '@shared/domain/imports/read-account-row'
import type { Account } from '@shared/model/account'
import { idFrom } from '../platform/ids'
import { pinyinInitialsOf } from '../platform/pinyin'
import { toSimplified } from '../platform/to-simplified'
import type { NewAccount } from '../repositories/accounts'

/** Returns the id of the account of that name: making a company twice is the same account. */
export const accountIdOf = (legalName: string): string => idFrom('account', foldCompanyName(legalName))

/** Returns the account a draft describes, with the keys by which it is searched and matched; `origin` is the row of a file it came from, if it did. */
export const newAccountOf = (
  accountId: string,
  draft: AccountDraft,
  { now, fitKeys, origin }: { now: string; fitKeys: string[]; origin: { importId: string; importRow: number } | null }
): NewAccount => {
  const account: Account = { id: accountId, ...draft, createdAt: now, updatedAt: now }
  const pinyinInitials = pinyinInitialsOf(draft.shortName ?? draft.legalName)
  return {
    account,
    pinyinInitials,
    fitKeys,
    searchKeys: searchKeysOf({ ...draft, pinyinInitials }),
    nameKeys: nameKeysOf(draft, toSimplified),
    importId: origin?.importId ?? null,
    importRow: origin?.importRow ?? null
  }
}
