import type { RangeAttribute } from './criteria-draft'

/** How many stored units one shown unit is: revenue is stored in yuan and shown in 万元. */
const storedPerShown: Record<RangeAttribute, number> = { yearsListed: 1, employeeCount: 1, annualRevenueCny: 10_000 }

/** Returns a stored bound in the unit it is shown in; null stays open. */
export const shownBound = (attribute: RangeAttribute, stored: number | null): number | null => (stored === null ? null : stored / storedPerShown[attribute])

/** Returns a typed bound in the unit it is stored in; null stays open. */
export const storedBound = (attribute: RangeAttribute, shown: number | null): number | null =>
  shown === null ? null : Math.round(shown * storedPerShown[attribute])
