import { defineAction } from '../../platform/define-action'
import { deals } from '../../repositories/deals'

const maxShown = 200

export const listDeals = defineAction('deals.ofAccount', async ({ accountId }, { documents }) => ({
  items: await deals.ofAccount(documents, accountId, maxShown)
}))
