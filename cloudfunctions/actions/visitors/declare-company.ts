import type { ParsedInput } from '@shared/contracts/registry'
import type { CompanyNameMatch, IdentityLevel } from '@shared/model/person'
import { defineAction } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { saveHeatAt } from '../account-engagement'
import { resolveTypedCompany } from '../company-resolution'
import { heatOf, profileOf, requireConsent } from '../person'

const declaredLevel: IdentityLevel = 3

const declaredBy = (
  person: StoredPerson,
  { input, match, now }: { input: ParsedInput<'visitors.declare'>; match: CompanyNameMatch | null; now: string }
): StoredPerson => {
  const identityLevel = person.identityLevel > declaredLevel ? person.identityLevel : declaredLevel
  const accountId = match?.accountId ?? null
  const heat = heatOf({ accountId, identityLevel, engagement: person.engagement })
  return {
    ...person,
    displayName: input.displayName,
    jobTitle: input.jobTitle,
    declaredCompanyName: input.companyName,
    identityLevel,
    accountId,
    match,
    engagement: { ...person.engagement, heat },
    updatedAt: now
  }
}

/** Who names another company leaves the account they were at; all their stored touches count at the new one. */
const relink = async (documents: TransactionDocuments, before: StoredPerson, after: StoredPerson): Promise<void> => {
  const personId = after.id
  if (before.accountId !== null && before.accountId !== after.accountId) {
    await saveHeatAt(documents, before.accountId, { personId, heat: null, lastTouchAt: null })
  }
  await people.save(documents, after)
  if (after.accountId === null) return
  const { heat, lastTouchAt } = after.engagement
  await saveHeatAt(documents, after.accountId, { personId, heat, lastTouchAt })
}

export const declareCompany = defineAction('visitors.declare', async (input, { documents, caller, now }) => {
  const resolution = await resolveTypedCompany(documents, { name: input.companyName, mailOrWebsite: input.mailOrWebsite }, now)
  const match = resolution.kind === 'linked' ? resolution.match : null
  const declared = await documents.transaction(async (transaction) => {
    const person = requireConsent(await people.hold(transaction, caller.personId))
    const after = declaredBy(person, { input, match, now })
    await relink(transaction, person, after)
    return after
  })

  return { profile: profileOf(declared), linked: declared.accountId !== null }
})
