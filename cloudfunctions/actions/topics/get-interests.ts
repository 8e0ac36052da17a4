import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { interestsOf } from '../interests-of'
import { liveScoring } from '../scoring'

export const getInterests = defineAction('accounts.topics', async ({ accountId }, { documents, now }) => {
  const [account, scoring] = await Promise.all([accounts.byId(documents, accountId), liveScoring(documents, now)])
  if (!account) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  return { items: await interestsOf(documents, account, { ...scoring.live, now }), modelVersion: scoring.live.model.version }
})
