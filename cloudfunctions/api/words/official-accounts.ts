import { listOfficialAccounts } from '../../actions/official-accounts/list-official-accounts'
import { row } from '../rows'
import type { Word } from '../word'

export const officialAccountsWord = {
  'officialAccounts.list': { run: listOfficialAccounts, policy: row('marketer') }
} satisfies Word
