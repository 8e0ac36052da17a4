import { bucketOf } from '@shared/domain/engagement/bucket'
import { type ExplainedPerson, type ExplainedTouch, explainEngagement } from '@shared/domain/engagement/explain-engagement'
import { ratioLeft } from '@shared/domain/engagement/half-life-left'
import type { PersonPart, TouchPart } from '@shared/model/engagement'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { DayNumber, Heat, Score } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import type { ScoredAccount } from '../../repositories/accounts'
import { hottestLedgers } from '../hottest-ledgers'
import type { SlotModel } from '../scoring'

/** Rows shown even when they gave no point; those that gave one are always shown, so the parts add up. */
const maxPeopleShown = 50
const maxTouchesShown = 200

export interface ExplainedPeople {
  score: Score | null
  heat: Heat | null
  people: PersonPart[]
}

interface Day {
  today: DayNumber
  model: ScoringModel
}

const ruleOf = (touch: Touchpoint, model: ScoringModel): TouchPart['rule'] => {
  const bucket = touch.excludedReason === null ? bucketOf(touch, model) : null
  if (bucket === null) return null
  const { period, subject, maxCount, counts } = bucket.rule
  return { period, subject, maxCount, counts }
}

const touchPart = ({ touch, countedPoints, decayedPoints, scorePoints }: ExplainedTouch<Touchpoint>, { today, model }: Day): TouchPart => ({
  touchpointId: touch.id,
  kind: touch.kind,
  subjectId: touch.subjectId,
  subjectTitle: touch.subjectTitle,
  occurredAt: touch.occurredAt,
  countedPoints,
  decayedPoints,
  leftRatio: ratioLeft(touch.day, today, model),
  rule: ruleOf(touch, model),
  scorePoints
})

type Face = { displayName: string | null; jobTitle: string | null } | undefined

const personPart = (person: ExplainedPerson<Touchpoint>, face: Face, day: Day): PersonPart => ({
  personId: person.personId,
  displayName: face?.displayName ?? null,
  jobTitle: face?.jobTitle ?? null,
  identityLevel: person.identityLevel,
  identityWeight: person.identityWeight as PersonPart['identityWeight'],
  scorePoints: person.scorePoints,
  touchCount: person.touches.length,
  touches: person.touches.filter(({ scorePoints }, index) => index < maxTouchesShown || scorePoints !== 0).map((touch) => touchPart(touch, day))
})

/** Returns the account's score with the part of each person and touch, read from the ledger itself. */
export const peopleParts = async (
  documents: Documents,
  account: Pick<ScoredAccount, 'id' | 'slots'>,
  { slot, model, today }: SlotModel & { today: DayNumber }
): Promise<ExplainedPeople> => {
  const { faces, ledgers } = await hottestLedgers(documents, account, slot)
  const explained = explainEngagement({ people: ledgers, today, model })
  const shown = explained.people.filter(({ scorePoints }, index) => index < maxPeopleShown || scorePoints !== 0)

  return { score: explained.score, heat: explained.heat, people: shown.map((person) => personPart(person, faces.get(person.personId), { today, model })) }
}
