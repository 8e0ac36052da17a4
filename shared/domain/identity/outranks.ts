import type { Person } from '@shared/model/person'

type Ranked = Pick<Person, 'id' | 'accountId' | 'identityLevel' | 'createdAt'>

const standing = ({ accountId, identityLevel }: Ranked): number => (accountId === null ? 0 : 10) + identityLevel

/**
 * Returns a negative number when `a` outranks `b`: who is linked to an account before who is not, then the better known, then the longer known,
 * then the smaller id. The order is total, so two people merge into the same one whoever asks.
 */
export const compareRank = (a: Ranked, b: Ranked): number => {
  if (standing(a) !== standing(b)) return standing(b) - standing(a)
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  if (a.id === b.id) return 0

  return a.id < b.id ? -1 : 1
}

/** Returns the two in order: the keeper, whose link and name stand, and the one who counts with them. */
export const keeperFirst = <Known extends Ranked>(a: Known, b: Known): [keeper: Known, loser: Known] => (compareRank(a, b) <= 0 ? [a, b] : [b, a])
