import type { FitBand } from '@shared/model/fit'

const bands: readonly FitBand[] = ['A', 'B', 'C']

/** Returns the band an account carries for a version among its keys `<icpVersionId>:<band>`; null when it is not scored by it, or no version is live. */
export const bandInKeys = (fitKeys: readonly string[] | undefined, icpVersionId: string | null): FitBand | null =>
  icpVersionId === null ? null : (bands.find((band) => fitKeys?.includes(`${icpVersionId}:${band}`)) ?? null)
