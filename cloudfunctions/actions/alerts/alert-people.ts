import type { AlertDetail } from '@shared/contracts/alerts'
import { unitRank } from '@shared/domain/surge/unit-kinds'
import { startOfDay } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import type { StoredAlert } from '../../repositories/alerts'
import { people } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'

const maxPeople = 20
const maxTouchesEach = 8
/** A person's touches of a week; who did more is told by the newest. */
const maxTouchesRead = 200

const touchesOf = async (documents: Documents, personId: string, { windowDay, surge, createdAt }: StoredAlert) => {
  const fromAt = startOfDay(asDayNumber(windowDay - surge.recentDays + 1))
  const found = await touchpoints.newestBetween(documents, personId, { fromAt, toAt: createdAt, limit: maxTouchesRead })
  return found
    .filter(({ kind, excludedReason }) => excludedReason === null && unitRank(kind) >= 0)
    .slice(0, maxTouchesEach)
    .map(({ kind, subjectTitle, occurredAt }) => ({ kind, subjectTitle, occurredAt }))
}

/** Returns who did what in the days of the alert, read from the ledger: who was erased since, or never said who they are, is not in it. */
export const alertPeople = async (documents: Documents, alert: StoredAlert): Promise<AlertDetail['people']> => {
  const linked = await people.ofAccount(documents, alert.accountId, maxPeople)
  const told = await Promise.all(
    linked.map(async ({ id, displayName, jobTitle, identityLevel }) => ({
      personId: id,
      displayName,
      jobTitle,
      identityLevel,
      touches: await touchesOf(documents, id, alert)
    }))
  )
  return told
    .filter(({ touches }) => touches.length > 0)
    .sort((left, right) => ((left.touches[0]?.occurredAt ?? '') < (right.touches[0]?.occurredAt ?? '') ? 1 : -1))
}
