import { nameKeysOf } from '@shared/domain/company-name/name-keys'
import { searchKeysOf } from '@shared/domain/company-name/search-keys'
import type { Account } from '@shared/model/account'
import { pinyinInitialsOf } from '../../platform/pinyin'
import { toSimplified } from '../../platform/to-simplified'
import type { NewAccount } from '../../repositories/accounts'
import type { PlannedAccount } from './plan-rows'

/** Returns the account a row describes, with the keys by which it is searched and matched. */
export const newAccountOf = (
  { accountId, draft, rowNumber }: PlannedAccount,
  { importId, now, fitKeys }: { importId: string; now: string; fitKeys: string[] }
): NewAccount => {
  const account: Account = { id: accountId, ...draft, createdAt: now, updatedAt: now }
  const pinyinInitials = pinyinInitialsOf(draft.shortName ?? draft.legalName)
  return {
    account,
    pinyinInitials,
    fitKeys,
    searchKeys: searchKeysOf({ ...draft, pinyinInitials }),
    nameKeys: nameKeysOf(draft, toSimplified),
    importId,
    importRow: rowNumber
  }
}
