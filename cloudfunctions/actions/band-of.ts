import type { FitBand } from '@shared/model/fit'
import type { WatchedFields } from '../repositories/account-watch'

const bands: readonly FitBand[] = ['A', 'B', 'C']

/** Returns the account's fit band for a version; it carries its bands as keys, so that nobody need read its fit. */
export const bandOf = ({ fitKeys }: Pick<WatchedFields, 'fitKeys'>, icpVersionId: string | null): FitBand | null =>
  bands.find((band) => fitKeys?.includes(`${icpVersionId}:${band}`)) ?? null
