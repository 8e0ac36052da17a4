import { dayOf } from '@shared/domain/time/day'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { findListIcp } from '../list-icp'
import { observedAccount } from '../observed-account'
import { requireAccount } from '../standing-view'
import { nextActionsView } from './next-actions-view'

export const accountNextActions = defineAction('accounts.nextActions', async ({ accountId }, { documents, now }) => {
  const [found, icp] = await Promise.all([accounts.byId(documents, accountId), findListIcp(documents, undefined)])
  const today = dayOf(now)
  const observed = observedAccount(requireAccount(found), { icpVersionId: icp?.version.id ?? null, today })

  return nextActionsView(documents, { observed, audience: null, icpId: icp?.icp.id ?? null, today })
})
