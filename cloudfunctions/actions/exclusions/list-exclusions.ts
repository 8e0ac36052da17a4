import type { ExcludedTouch } from '@shared/contracts/exclusions'
import { excludedReasonNames } from '@shared/model/excluded-reasons'
import type { Touchpoint } from '@shared/model/touchpoint'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { people } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'

const maxShown = 50

const countsOf = (documents: Documents) =>
  Promise.all(
    excludedReasonNames.map(async (reason) => ({
      reason,
      touchCount: await touchpoints.countExcluded(documents, reason),
      personCount: await people.countExcluded(documents, reason)
    }))
  )

const shownTouch = (touch: Touchpoint, personName: string | null): ExcludedTouch => ({
  touchpointId: touch.id,
  personId: touch.personId,
  personName,
  kind: touch.kind,
  subjectTitle: touch.subjectTitle,
  occurredAt: touch.occurredAt,
  restoredReason: touch.restoredReason ?? null,
  isByPerson: touch.excludedBy === 'person'
})

export const listExclusions = defineAction('exclusions.list', async ({ reason }, { documents }) => {
  const reasons = await countsOf(documents)
  if (reason === undefined) return { reasons, touches: [], people: [] }
  const [touches, excluded] = await Promise.all([touchpoints.excludedFor(documents, reason, maxShown), people.excludedFor(documents, reason, maxShown)])
  const faces = await people.faces(documents, [...new Set(touches.map(({ personId }) => personId))])

  return {
    reasons,
    touches: touches.map((touch) => shownTouch(touch, faces.get(touch.personId)?.displayName ?? null)),
    people: excluded.map(({ id, displayName, declaredCompanyName }) => ({ personId: id, displayName, companyName: declaredCompanyName }))
  }
})
