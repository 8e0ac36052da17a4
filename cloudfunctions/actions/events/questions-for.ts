import { chooseVariant } from '@shared/domain/events/choose-variant'
import type { FormQuestion } from '@shared/model/event'
import type { Documents } from '../../platform/documents'
import type { StoredEvent } from '../../repositories/events'
import { fits } from '../../repositories/fits'
import { icps } from '../../repositories/icps'

/** The ICPs, among those the variants name, that the account fits at least well (band A or B). */
const fittingIcps = async (documents: Documents, icpIds: readonly string[], accountId: string): Promise<string[]> => {
  const named = await icps.byIds(documents, icpIds)
  const pairs = [...named.values()].flatMap(({ id, liveVersionId }) => (liveVersionId === null ? [] : [{ icpId: id, versionId: liveVersionId, accountId }]))
  const found = await fits.byPairs(documents, pairs)
  return pairs.filter((pair) => ['A', 'B'].includes(found.get(fits.key(pair))?.band ?? '')).map(({ icpId }) => icpId)
}

/** Returns what a person of this account (null = not known) is asked when registering (R001-13). */
export const questionsFor = async (documents: Documents, { formVariants }: StoredEvent, accountId: string | null): Promise<FormQuestion[]> => {
  const icpIds = formVariants.flatMap(({ icpId }) => (icpId === null ? [] : [icpId]))
  const fitting = accountId === null || icpIds.length === 0 ? [] : await fittingIcps(documents, icpIds, accountId)
  return chooseVariant(formVariants, fitting)?.questions ?? []
}
