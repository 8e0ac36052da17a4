import { getAccount } from '../../actions/accounts/get-account'
import { listAccounts } from '../../actions/accounts/list-accounts'
import { summarizeAccounts } from '../../actions/accounts/summarize-accounts'
import { getTimeline } from '../../actions/timeline/get-timeline'
import { row } from '../rows'
import type { Word } from '../word'

export const accountsWord = {
  'accounts.get': { run: getAccount, policy: row('sales', 'marketer') },
  'accounts.list': { run: listAccounts, policy: row('sales', 'marketer', 'event-staff') },
  'accounts.timeline': { run: getTimeline, policy: row('sales', 'marketer') },
  'accounts.summary': { run: summarizeAccounts, policy: row('sales', 'marketer') }
} satisfies Word
