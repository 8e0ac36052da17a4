import type { AccountStandingView } from '@shared/contracts/standing'
import { accountHint } from '@shared/domain/events/account-hint'
import type { AccountStanding } from '@shared/model/watch'
import type { ActionContext } from '../../platform/define-action'
import { accountWatch, watchedOf } from '../../repositories/account-watch'
import { accounts } from '../../repositories/accounts'
import { invitations } from '../../repositories/invitations'
import { requireAccount, standingView } from '../standing-view'

/** Changes what our people decided about an account, while nobody else changes it, and returns it as it is then. */
export const changeStanding = async (
  accountId: string,
  change: (before: AccountStanding) => AccountStanding,
  context: ActionContext
): Promise<AccountStandingView> => {
  const account = await context.documents.transaction(async (transaction) => {
    const held = requireAccount(await accounts.hold(transaction, accountId))
    const standing = change(watchedOf(held).standing)
    await accountWatch.saveStanding(transaction, accountId, standing)
    return { ...held, standing }
  })
  if (accountHint(account.standing, false) === 'negative') await invitations.removeOpenOf(context.documents, accountId)
  return standingView(account, context)
}

/** Who decided, and when. */
export const signed = ({ caller, now }: ActionContext) => ({ by: caller.name ?? '管理员', at: now })
