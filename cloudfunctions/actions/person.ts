import type { VisitorProfile } from '@shared/contracts/visitors'
import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { personHeat } from '@shared/domain/engagement/heat'
import { identityOf, isCounted } from '@shared/domain/identity/identity'
import type { Consent, ConsentPurpose, PersonEngagement } from '@shared/model/person'
import type { Heat } from '@shared/model/units'
import { AppError } from '../platform/app-error'
import type { StoredPerson } from '../repositories/people'

export const noPersonEngagement = (): PersonEngagement => ({
  modelVersion: defaultScoringModel.version,
  pointsByDay: {},
  heat: null,
  touchCount: 0,
  lastTouchAt: null
})

/** Returns a person of whom nothing is known yet. */
export const newPerson = (id: string, { consent, now }: { consent: Consent | null; now: string }): StoredPerson => ({
  id,
  identityLevel: 1,
  displayName: null,
  jobTitle: null,
  declaredCompanyName: null,
  accountId: null,
  match: null,
  consent,
  firstScene: null,
  engagement: noPersonEngagement(),
  isErasing: false,
  createdAt: now,
  updatedAt: now
})

/** Returns the person when they agreed to the purpose (to any, when none is named); throws CONSENT_REQUIRED otherwise. */
export const requireConsent = (person: StoredPerson | null, purpose?: ConsentPurpose): StoredPerson => {
  const purposes = person?.consent?.purposes ?? []
  const hasAgreed = purpose === undefined ? purposes.length > 0 : purposes.includes(purpose)
  if (person && hasAgreed) return person

  throw new AppError('CONSENT_REQUIRED', '请先阅读并同意隐私说明，同意之前我们不会记录任何内容')
}

/** Returns the person's heat at their account; null while there is none, and for who does not count by themselves. */
export const heatOf = (person: Pick<StoredPerson, 'accountId' | 'identityLevel' | 'engagement' | 'identity'>): Heat | null =>
  person.accountId === null || !isCounted(person) ? null : personHeat(person.engagement.pointsByDay, person.identityLevel, defaultScoringModel)

/** Returns what the person may see of what is known of them. */
export const profileOf = (person: StoredPerson | null): VisitorProfile => ({
  displayName: person?.displayName ?? null,
  jobTitle: person?.jobTitle ?? null,
  companyName: person?.declaredCompanyName ?? null,
  identityLevel: person?.consent ? person.identityLevel : null,
  consent: person?.consent ?? null,
  touchCount: person?.engagement.touchCount ?? 0,
  proofs: person ? identityOf(person).verifications.map(({ kind, hint }) => ({ kind, hint: kind === 'staff' ? '' : hint })) : []
})
