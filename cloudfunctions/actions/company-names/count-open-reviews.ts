import { defineAction } from '../../platform/define-action'
import { nameReviews } from '../../repositories/name-reviews'

export const countOpenReviews = defineAction('companyNames.openCount', async (_input, { documents }) => ({
  openCount: await nameReviews.countOpen(documents)
}))
