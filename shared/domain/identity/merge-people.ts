import type { Person } from '@shared/model/person'
import { identityOf } from './identity'

type Tied = Pick<Person, 'id' | 'identity'>

/** Beyond this many, somebody merges what is not one human being. */
const MAX_MEMBERS = 20

const withIdentity = <Known extends Tied>(person: Known, changes: Partial<ReturnType<typeof identityOf>>): Known => ({
  ...person,
  identity: { ...identityOf(person), ...changes }
})

/** Returns why two people cannot be merged, or null when they can. */
export const mergeRefusal = (keeper: Tied, loser: Tied): 'same' | 'already-merged' | 'exclusions-differ' | 'too-many' | null => {
  const [kept, lost] = [identityOf(keeper), identityOf(loser)]
  if (keeper.id === loser.id) return 'same'
  if (kept.mergedIntoId !== null || lost.mergedIntoId !== null) return 'already-merged'
  if (kept.excludedReason !== lost.excludedReason) return 'exclusions-differ'
  return kept.memberIds.length + 1 + lost.memberIds.length > MAX_MEMBERS ? 'too-many' : null
}

export interface MergedPeople<Known extends Tied> {
  keeper: Known
  loser: Known
  /** Who counted with the loser and now counts with the keeper. */
  members: Known[]
}

/**
 * Returns the people after the loser, and whoever counts with them, came to count with the keeper. Links and names stay where they are,
 * and the ledger does not move, so taking the ties away again leaves everybody as they were.
 */
export const mergePeople = <Known extends Tied>({ keeper, loser, members }: MergedPeople<Known>): MergedPeople<Known> => ({
  keeper: withIdentity(keeper, { memberIds: [...identityOf(keeper).memberIds, loser.id, ...identityOf(loser).memberIds] }),
  loser: withIdentity(loser, { mergedIntoId: keeper.id }),
  members: members.map((member) => withIdentity(member, { mergedIntoId: keeper.id }))
})

/** Returns everybody of a group (who keeps it included) after the loser left it with those who came along. */
export const unmergePeople = <Known extends Tied>(group: readonly Known[], loser: Known): Known[] => {
  const own = identityOf(loser).memberIds
  const leaving = new Set([loser.id, ...own])
  return group.map((person) => {
    if (person.id === loser.id) return withIdentity(person, { mergedIntoId: null })
    if (own.includes(person.id)) return withIdentity(person, { mergedIntoId: loser.id })
    return withIdentity(person, { memberIds: identityOf(person).memberIds.filter((id) => !leaving.has(id)) })
  })
}
