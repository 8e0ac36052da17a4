import { identityOf } from '@shared/domain/identity/identity'
import { type Proof, proven } from '@shared/domain/identity/prove'
import type { ActionContext } from '../../platform/define-action'
import { people } from '../../repositories/people'
import { markExcluded } from '../exclude-person'
import { applyRules } from '../exclusion-by-rule'
import { profileOf, requireConsent } from '../person'
import { refoldIn } from '../person-link'

/** Keeps a proof of the caller, moves their link and scores with it, and returns their profile and whether it leads to an account of ours. */
export const proveCaller = async (proof: Proof, domain: string | null, { documents, caller, now }: Pick<ActionContext, 'documents' | 'caller' | 'now'>) => {
  const known = await documents.transaction(async (transaction) => {
    const person = requireConsent(await people.hold(transaction, caller.personId))
    return refoldIn(transaction, person, await applyRules(transaction, proven(person, proof, now), domain))
  })
  await markExcluded(documents, known)
  const isKnown = proof.verification.accountId !== null && identityOf(known).excludedReason === null

  return { profile: profileOf(known), isKnown }
}
