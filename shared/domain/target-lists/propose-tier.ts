import { settings } from '@shared/domain/settings/catalogue'
import type { Tier } from '@shared/model/target-list'

/** Returns the tier proposed for the account at a rank (1 = best) in a list of `size`: the first tenth (at least one, at most 20) one-to-one, the next 30 % one-to-few. */
export const proposeTier = (rank: number, size: number): Tier => {
  const { oneToOneRatio, oneToFewRatio, oneToOneMaxCount } = settings.targetLists
  const oneToOneCount = Math.min(oneToOneMaxCount.value, Math.ceil(size * oneToOneRatio.value))
  if (rank <= oneToOneCount) return 'one-to-one'

  return rank <= oneToOneCount + Math.ceil(size * oneToFewRatio.value) ? 'one-to-few' : 'one-to-many'
}
