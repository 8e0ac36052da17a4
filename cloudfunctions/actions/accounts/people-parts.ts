import { type ExplainedPerson, type ExplainedTouch, explainEngagement } from '@shared/domain/engagement/explain-engagement'
import { levelAt, touchesAt } from '@shared/domain/identity/standings'
import type { AccountEngagement, PersonPart, TouchPart } from '@shared/model/engagement'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { DayNumber, Heat, Score } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import type { ScoredAccount } from '../../repositories/accounts'
import { type Linked, people } from '../../repositories/people'
import { ledgerOf } from '../person-link'
import type { SlotModel } from '../scoring'

/** The hottest people whose ledger is read; the heat of anyone colder is below what a whole point of the score needs. */
const maxPeopleRead = 200
/** Rows shown even when they gave no point; those that gave one are always shown, so the parts add up. */
const maxPeopleShown = 50
const maxTouchesShown = 200
const parallelReads = 8

export interface ExplainedPeople {
  score: Score | null
  heat: Heat | null
  people: PersonPart[]
}

const hottestPeople = (engagement: AccountEngagement | null): string[] =>
  Object.entries(engagement?.heatByPerson ?? {})
    .sort(([, left], [, right]) => right - left)
    .slice(0, maxPeopleRead)
    .map(([personId]) => personId)

/** Each person with the touches that are this account's, those of people merged into them included. */
const ledgersOf = async (documents: Documents, accountId: string, persons: readonly Linked[]): Promise<Map<string, Touchpoint[]>> => {
  const ledgers = new Map<string, Touchpoint[]>()
  for (let start = 0; start < persons.length; start += parallelReads) {
    const some = persons.slice(start, start + parallelReads)
    await Promise.all(some.map(async (person) => void ledgers.set(person.id, touchesAt(person, accountId, await ledgerOf(documents, person)))))
  }
  return ledgers
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
  { id, slots }: Pick<ScoredAccount, 'id' | 'slots'>,
  { slot, model, today }: SlotModel & { today: DayNumber }
): Promise<ExplainedPeople> => {
  const faces = await people.faces(documents, hottestPeople(slots[slot]))
  const ledgers = await ledgersOf(documents, id, [...faces.values()])
  const ledger = [...faces.values()].map((person) => ({
    personId: person.id,
    identityLevel: levelAt(person, id),
    touches: ledgers.get(person.id) ?? []
  }))
  const explained = explainEngagement({ people: ledger, today, model })
  const shown = explained.people.filter(({ scorePoints }, index) => index < maxPeopleShown || scorePoints !== 0)

  return { score: explained.score, heat: explained.heat, people: shown.map((person) => personPart(person, faces.get(person.personId))) }
}
