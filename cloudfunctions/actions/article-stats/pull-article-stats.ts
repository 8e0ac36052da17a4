import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { officialAccounts } from '../connected-accounts'
import { startPull } from './start-pull'

export const pullArticleStats = defineAction('articleStats.pull', async ({ appId }, context) => {
  const connected = await officialAccounts(context)
  if (!connected.some((account) => account.appId === appId)) throw new AppError('NOT_FOUND', '这个公众号还没有接入，请管理员先配置')
  return { jobId: await startPull(context.documents, appId, { createdBy: context.caller.memberId, now: context.now }) }
})
