import { defineAction } from '../../platform/define-action'
import { undoDismissal } from '../dismiss-pair'

export const undismissAccountMerge = defineAction('accountMerges.undismiss', ({ accountIds }, { documents, caller, now }) =>
  undoDismissal(documents, { kind: 'account', ids: accountIds, by: caller.name ?? '同事', now })
)
