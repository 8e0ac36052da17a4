import { type ExplainedPerson, type ExplainedTouch, explainEngagement } from '@shared/domain/engagement/explain-engagement'
import type { PersonPart, TouchPart } from '@shared/model/engagement'
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

const touchPart = ({ touch, countedPoints, decayedPoints, scorePoints }: ExplainedTouch<Touchpoint>): TouchPart => ({
  touchpointId: touch.id,
  kind: touch.kind,
  subjectId: touch.subjectId,
  subjectTitle: touch.subjectTitle,
  occurredAt: touch.occurredAt,
  countedPoints,
  decayedPoints,
  scorePoints
})

type Face = { displayName: string | null; jobTitle: string | null } | undefined

const personPart = (person: ExplainedPerson<Touchpoint>, face: Face): PersonPart => ({
  personId: person.personId,
  displayName: face?.displayName ?? null,
  jobTitle: face?.jobTitle ?? null,
  identityLevel: person.identityLevel,
  identityWeight: person.identityWeight as PersonPart['identityWeight'],
  scorePoints: person.scorePoints,
  touchCount: person.touches.length,
  touches: person.touches.filter(({ scorePoints }, index) => index < maxTouchesShown || scorePoints !== 0).map(touchPart)
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

  return { score: explained.score, heat: explained.heat, people: shown.map((person) => personPart(person, faces.get(person.personId))) }
}
