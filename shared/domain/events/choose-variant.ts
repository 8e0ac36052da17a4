import type { FormVariant } from '@shared/model/event'

/** Returns the first variant for an ICP the person's account fits, else the first for everybody, else null. */
export const chooseVariant = (variants: readonly FormVariant[], fittingIcpIds: readonly string[]): FormVariant | null =>
  variants.find(({ icpId }) => icpId !== null && fittingIcpIds.includes(icpId)) ?? variants.find(({ icpId }) => icpId === null) ?? null
