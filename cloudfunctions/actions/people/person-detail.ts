import type { PersonDetail, PersonRef } from '@shared/contracts/people'
import { identityOf } from '@shared/domain/identity/identity'
import { identityLevelOf } from '@shared/domain/identity/identity-level'
import { commonEvidence } from '@shared/domain/identity/merge-evidence'
import { otherOf } from '@shared/domain/identity/pair-of'
import { linkedIdsOf } from '@shared/domain/identity/standings'
import { dateOfDay } from '@shared/domain/time/day'
import type { Dismissal } from '@shared/model/dismissal'
import type { DayNumber } from '@shared/model/units'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { dismissals } from '../../repositories/dismissals'
import { type Linked, people, type StoredPerson } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'
import { mergeRecords } from './merge-records'

const maxTouches = 50
const maxCandidates = 5

/** Returns how a person is named wherever one is shown. */
export const refOf = ({ id, displayName, jobTitle, identityLevel }: Omit<Linked, 'accountId' | 'identity'>): PersonRef => ({
  personId: id,
  displayName,
  jobTitle,
  identityLevel
})

/** Returns the person; throws NOT_FOUND for somebody unknown or gone. */
export const findPerson = async (documents: Documents, personId: string): Promise<StoredPerson> => {
  const person = await people.byId(documents, personId)
  if (person && !person.isErasing) return person
  throw new AppError('NOT_FOUND', '没有找到这个人，可能刚刚撤回了同意，请回到客户页')
}

const onDate = (day: DayNumber | null): string | null => (day === null ? null : dateOfDay(day))

const linksOf = async (documents: Documents, person: StoredPerson): Promise<PersonDetail['links']> => {
  const { formerLinks, linkedFromDay } = identityOf(person)
  const names = await accounts.byIds(
    documents,
    linkedIdsOf(person).filter((id) => id !== null)
  )
  const nameOf = (accountId: string): string => names.get(accountId)?.shortName ?? names.get(accountId)?.legalName ?? ''
  const former = formerLinks.map(({ accountId, identityLevel, fromDay, beforeDay }) => ({
    accountId,
    accountName: nameOf(accountId),
    identityLevel,
    fromOn: onDate(fromDay),
    beforeOn: onDate(beforeDay)
  }))
  const { accountId, identityLevel } = person
  const present = accountId === null ? [] : [{ accountId, accountName: nameOf(accountId), identityLevel, fromOn: onDate(linkedFromDay), beforeOn: null }]
  return [...present, ...former.reverse()]
}

const candidatesOf = async (documents: Documents, person: StoredPerson, dismissed: readonly Dismissal[]): Promise<PersonDetail['candidates']> => {
  const { contactKeys, memberIds, mergedIntoId } = identityOf(person)
  // Colleagues share a domain; it says nothing of who is who.
  const keys = contactKeys.filter((key) => !key.startsWith('domain:'))
  if (keys.length === 0 || mergedIntoId !== null) return []
  const alike = await people.withContactKeys(documents, keys, maxCandidates + 1 + memberIds.length + dismissed.length)
  const leftOut = new Set([person.id, ...memberIds, ...dismissed.flatMap(({ pairIds }) => pairIds)])
  return alike
    .filter(({ id, identity }) => !leftOut.has(id) && identityOf({ identity }).mergedIntoId === null)
    .slice(0, maxCandidates)
    .map((other) => ({ ...refOf(other), companyName: other.declaredCompanyName, evidence: commonEvidence(person, other) }))
}

const dismissedOf = async (documents: Documents, { id }: StoredPerson, dismissed: readonly Dismissal[]): Promise<PersonDetail['dismissed']> => {
  const faces = await people.faces(
    documents,
    dismissed.map(({ pairIds }) => otherOf(pairIds, id))
  )
  return dismissed.flatMap(({ pairIds, dismissedBy, dismissedAt }) => {
    const other = faces.get(otherOf(pairIds, id))
    return other === undefined ? [] : [{ ...refOf(other), dismissedBy, dismissedAt }]
  })
}

const touchesOf = async (documents: Documents, person: StoredPerson): Promise<PersonDetail['touches']> =>
  (await touchpoints.latestOf(documents, [person.id, ...identityOf(person).memberIds], maxTouches)).map((touch) => ({
    touchpointId: touch.id,
    kind: touch.kind,
    subjectTitle: touch.subjectTitle,
    occurredAt: touch.occurredAt,
    identityLevel: touch.identityLevel,
    excludedReason: touch.excludedReason,
    restoredReason: touch.restoredReason ?? null
  }))

/** Returns what the page of a person shows; no phone number and no address is in it. */
export const personDetail = async (documents: Documents, person: StoredPerson): Promise<PersonDetail> => {
  const { mergedIntoId, verifications, excludedReason, formerLinks } = identityOf(person)
  const said = await dismissals.standingOf(documents, [person.id])
  const [links, candidates, dismissed, touches, merges, keeper] = await Promise.all([
    linksOf(documents, person),
    candidatesOf(documents, person, said),
    dismissedOf(documents, person, said),
    touchesOf(documents, person),
    mergeRecords(documents, person.id),
    mergedIntoId === null ? null : people.byId(documents, mergedIntoId)
  ])
  return {
    ...refOf(person),
    companyName: person.declaredCompanyName,
    links,
    verifications,
    excludedReason,
    mergedInto: keeper && refOf(keeper),
    merges,
    touches,
    candidates,
    dismissed,
    isConfirmed: identityLevelOf(person) === 5,
    canUndoMove: formerLinks.length > 0
  }
}
