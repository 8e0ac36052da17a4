import { type ExcludedReasonName, excludedReasonNames } from '@shared/model/excluded-reasons'
import { readStored, store } from '@/platform/storage'

const storedKey = 'exclusions.reason'

/** Returns the reason looked at last on this device; undefined before the first. */
export const rememberedReason = (): ExcludedReasonName | undefined => excludedReasonNames.find((name) => name === readStored<string>(storedKey))

export const rememberReason = (reason: ExcludedReasonName): void => {
  store(storedKey, reason)
}

interface Counted {
  reason: ExcludedReasonName
  touchCount: number
  personCount: number
}

/** Returns the reason with the most entries, the first of the list when there are none. */
export const fullestReason = (counts: readonly Counted[]): ExcludedReasonName => {
  const sizeOf = ({ touchCount, personCount }: Counted): number => touchCount + personCount
  const fullest = counts.reduce<Counted | null>((best, one) => (sizeOf(one) > (best === null ? 0 : sizeOf(best)) ? one : best), null)
  return fullest?.reason ?? excludedReasonNames[0]
}
