import { dismissAccountMerge } from '../../actions/account-merges/dismiss-merge'
import { listAccountMerges } from '../../actions/account-merges/list-merges'
import { mergeAccounts } from '../../actions/account-merges/merge-accounts'
import { previewAccountMerge } from '../../actions/account-merges/preview-merge'
import { suggestMerges } from '../../actions/account-merges/suggest-merges'
import { undismissAccountMerge } from '../../actions/account-merges/undismiss-merge'
import { undoAccountMerge } from '../../actions/account-merges/undo-merge'
import { row } from '../rows'
import type { Word } from '../word'

export const accountMergesWord = {
  'accountMerges.of': { run: listAccountMerges, policy: row('sales', 'marketer') },
  'accountMerges.preview': { run: previewAccountMerge, policy: row('marketer') },
  'accountMerges.suggest': { run: suggestMerges, policy: row('marketer') },
  'accountMerges.merge': { run: mergeAccounts, policy: row('marketer') },
  'accountMerges.undo': { run: undoAccountMerge, policy: row('marketer') },
  'accountMerges.dismiss': { run: dismissAccountMerge, policy: row('marketer') },
  'accountMerges.undismiss': { run: undismissAccountMerge, policy: row('marketer') }
} satisfies Word
