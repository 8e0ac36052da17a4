import type { VisitorProfile } from '@shared/contracts/visitors'
import { personHeat } from '@shared/domain/engagement/heat'
import { identityOf, isCounted } from '@shared/domain/identity/identity'
import type { Consent, ConsentPurpose, Person, PersonEngagement, PersonPoints, PersonScore } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import { AppError } from '../platform/app-error'
import type { StoredPerson } from '../repositories/people'
import { perSlot, type Scoring } from './scoring'

type Link = Pick<Person, 'accountId' | 'identityLevel' | 'identity'>

export const noPersonEngagement = (): PersonEngagement => ({ slots: { a: null, b: null }, touchCount: 0, lastTouchAt: null })

/** Returns a person of whom nothing is known yet. */
export const newPerson = (id: string, { consent, now }: { consent: Consent | null; now: string }): StoredPerson => ({
  id,
  identityLevel: 1,
  displayName: null,
  jobTitle: null,
  declaredCompanyName: null,
  accountId: null,
  match: null,
  nameReviewId: null,
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

/** Returns what a slot stores of a person: the points, and their heat at the person's account; null while there is none, and for who does not count by themselves. */
export const personScoreOf = (person: Link, { pointsByDay, foldedBeforeDay, foldedPoints }: PersonPoints, model: ScoringModel): PersonScore => {
  const points = { pointsByDay, foldedBeforeDay, foldedPoints }
  const heat = person.accountId === null || !isCounted(person) ? null : personHeat(points, person.identityLevel, model)
  return { modelVersion: model.version, ...points, heat }
}

/** Returns the engagement of a person whose account or identity level is another now: points stay, heats follow. */
export const relinkedEngagement = ({ engagement, ...link }: Link & { engagement: PersonEngagement }, scoring: Scoring): PersonEngagement => ({
  ...engagement,
  slots: perSlot(scoring, engagement.slots, ({ slot, model }) => {
    const score = engagement.slots[slot]
    // What another version counted is left to the job that builds the slot.
    return score?.modelVersion === model.version ? personScoreOf(link, score, model) : score
  })
})

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
