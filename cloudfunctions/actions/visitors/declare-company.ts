import { defineAction } from '../../platform/define-action'
import { people } from '../../repositories/people'
import { resolveTypedCompany } from '../company-resolution'
import { markExcluded } from '../exclude-person'
import { applyRules } from '../exclusion-by-rule'
import { placePerson } from '../name-reviews'
import { profileOf, requireConsent } from '../person'
import { relink } from '../person-link'
import { placedBy } from '../placed-person'

export const declareCompany = defineAction('visitors.declare', async (input, { documents, caller, now }) => {
  const resolution = await resolveTypedCompany(documents, { name: input.companyName, mailOrWebsite: input.mailOrWebsite }, now)
  const declared = await documents.transaction(async (transaction) => {
    const person = requireConsent(await people.hold(transaction, caller.personId))
    const placed = await placePerson(transaction, person, { resolution, spelling: input.companyName, now })
    const { displayName, jobTitle, companyName } = input
    const after = await applyRules(
      transaction,
      placedBy({ ...person, displayName, jobTitle, declaredCompanyName: companyName, nameReviewId: placed.nameReviewId }, placed.match, now)
    )
    await relink(transaction, person, after)
    return after
  })
  await markExcluded(documents, declared)

  return { profile: profileOf(declared), linked: declared.accountId !== null }
})
