import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { dismissPair } from '../dismiss-pair'

export const dismissAccountMerge = defineAction('accountMerges.dismiss', async ({ accountIds }, { documents, caller, now }) => {
  const known = await accounts.byIds(documents, accountIds)
  if (known.size < accountIds.length) throw new AppError('NOT_FOUND', '其中一家客户不存在，可能已被移除，请回到客户列表')
  return dismissPair(documents, { kind: 'account', ids: accountIds, by: caller.name ?? '同事', now })
})
