import { emptyWatch } from '@shared/domain/alerts/watch-window'
import type { TouchpointKind } from '@shared/model/touchpoint'
import type { AccountWatch, UnitCounts } from '@shared/model/watch'

export const watch = (overrides: Partial<AccountWatch> = {}): AccountWatch => ({ ...emptyWatch, ...overrides })

/** Units of one person: so many of a kind on each of these days. */
export const unitsOn = (kind: TouchpointKind, days: readonly number[], count = 1): UnitCounts =>
  Object.fromEntries(days.map((day) => [String(day), { [kind]: count }]))
