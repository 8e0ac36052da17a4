import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { dealOutcomes } from '../../repositories/deal-outcomes'
import { deals } from '../../repositories/deals'
import { keepDealState } from '../keep-deal-state'

export const removeDeal = defineAction('deals.remove', async ({ dealId }, { documents }) => {
  const found = await deals.byId(documents, dealId)
  if (!found) throw new AppError('NOT_FOUND', '这个商机已经不在了，请刷新')
  if (found.source === 'import') throw new AppError('CONFLICT', '这个商机来自导入的文件，请在“导入”里撤销那次导入')
  await documents.transaction(async (transaction) => {
    await dealOutcomes.remove(transaction, dealId)
    await deals.remove(transaction, dealId)
    await keepDealState(transaction, found.accountId)
  })

  return {}
})
