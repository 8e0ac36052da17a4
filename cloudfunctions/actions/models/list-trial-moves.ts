import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accountNames } from '../../repositories/account-names'
import { modelTrialMoves, modelTrials } from '../../repositories/model-trials'

export const listTrialMoves = defineAction('models.listTrialMoves', async ({ trialId, direction, cursor, limit }, { documents }) => {
  if (!(await modelTrials.byId(documents, trialId))) throw new AppError('NOT_FOUND', '这次试算不存在，请重新试算')
  const found = await modelTrialMoves.list(documents, trialId, { direction, beforeRankKey: cursor ?? null, limit: limit + 1 })
  const page = found.slice(0, limit)
  const names = await accountNames.names(
    documents,
    page.map(({ accountId }) => accountId)
  )
  const items = page.map(({ accountId, before, after }) => ({ accountId, name: names.get(accountId) ?? accountId, before, after }))

  return { items, nextCursor: found.length > limit ? (page.at(-1)?.rankKey ?? null) : null }
})
