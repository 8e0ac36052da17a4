/** Returns both ids in one order, whichever of the two was looked at first. */
export const pairOf = ([one, other]: readonly [string, string]): [string, string] => (one < other ? [one, other] : [other, one])

/** Returns the one of a pair that is not this id. */
export const otherOf = ([one, other]: readonly [string, string], id: string): string => (one === id ? other : one)
