import { countCriteria } from '@shared/domain/icp/count'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'

const pageSize = 1000

export const countPage = defineAction('icps.countPage', async ({ criteria, cursor }, { documents, now }) => {
  const rows = await accounts.traitsAfter(documents, cursor ?? '', pageSize)
  const counts = countCriteria(
    criteria,
    rows.map(({ traits }) => traits),
    dateOfDay(dayOf(now))
  )

  return {
    examinedCount: counts.examinedCount,
    matchedCount: counts.matchedCount,
    removedCounts: counts.removedCounts,
    nextCursor: rows.length === pageSize ? (rows.at(-1)?.id ?? null) : null
  }
})
