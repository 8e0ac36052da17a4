import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { requireAccount, standingView } from '../standing-view'

export const getStanding = defineAction('accounts.standing', async ({ accountId }, context) =>
  standingView(requireAccount(await accounts.byId(context.documents, accountId)), context)
)
