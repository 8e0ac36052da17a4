import type { ParsedInput } from '@shared/contracts/registry'
import { identityOf } from '@shared/domain/identity/identity'
import { identityLevelOf } from '@shared/domain/identity/identity-level'
import type { CompanyNameMatch } from '@shared/model/person'
import { defineAction } from '../../platform/define-action'
import { people, type StoredPerson } from '../../repositories/people'
import { resolveTypedCompany } from '../company-resolution'
import { markExcluded } from '../exclude-person'
import { applyRules } from '../exclusion-by-rule'
import { profileOf, requireConsent } from '../person'
import { relink } from '../person-link'

const declaredBy = (
  person: StoredPerson,
  { input, match, now }: { input: ParsedInput<'visitors.declare'>; match: CompanyNameMatch | null; now: string }
): StoredPerson => {
  const declared = {
    ...person,
    displayName: input.displayName,
    jobTitle: input.jobTitle,
    declaredCompanyName: input.companyName,
    accountId: match?.accountId ?? null,
    match,
    updatedAt: now
  }
  const moved = declared.accountId === person.accountId ? declared : { ...declared, identity: { ...identityOf(person), originAccountId: null } }
  return { ...moved, identityLevel: identityLevelOf(moved) }
}

export const declareCompany = defineAction('visitors.declare', async (input, { documents, caller, now }) => {
  const resolution = await resolveTypedCompany(documents, { name: input.companyName, mailOrWebsite: input.mailOrWebsite }, now)
  const match = resolution.kind === 'linked' ? resolution.match : null
  const declared = await documents.transaction(async (transaction) => {
    const person = requireConsent(await people.hold(transaction, caller.personId))
    const after = await applyRules(transaction, declaredBy(person, { input, match, now }))
    await relink(transaction, person, after)
    return after
  })
  await markExcluded(documents, declared)

  return { profile: profileOf(declared), linked: declared.accountId !== null }
})
