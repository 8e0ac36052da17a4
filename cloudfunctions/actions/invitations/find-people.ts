import { defineAction } from '../../platform/define-action'
import { accountNames } from '../../repositories/account-names'
import { people } from '../../repositories/people'
import { candidatesOf } from './candidates'

const maxFound = 20

export const findPeople = defineAction('invitations.findPeople', async ({ typed }, context) => {
  const candidates = await candidatesOf(await people.namedLike(context.documents, typed, maxFound), context)
  const known = candidates.flatMap(({ person, refusal }) => (person.accountId === null ? [] : [{ person, accountId: person.accountId, refusal }]))
  const names = await accountNames.names(
    context.documents,
    known.map(({ accountId }) => accountId)
  )

  return {
    items: known.map(({ person: { id, displayName, jobTitle }, accountId, refusal }) => ({
      personId: id,
      name: displayName ?? '',
      jobTitle,
      accountName: names.get(accountId) ?? '',
      refusal
    }))
  }
})
