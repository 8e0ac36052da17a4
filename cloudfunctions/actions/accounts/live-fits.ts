import type { accountFitSchema } from '@shared/contracts/accounts'
import { fitRankKey } from '@shared/domain/fit/rank-key'
import type { z } from 'zod'
import type { Documents } from '../../platform/documents'
import { fits } from '../../repositories/fits'
import { icpVersions } from '../../repositories/icp-versions'
import { icps } from '../../repositories/icps'

type AccountFit = z.output<typeof accountFitSchema>

export interface LiveFits {
  /** Best first. */
  all: AccountFit[]
  /** The one that the account list shows when no profile is asked for. */
  listed: AccountFit | null
}

/** Returns the account's fit to each live profile, read in three queries whatever their number. */
export const liveFitsOf = async (documents: Documents, accountId: string): Promise<LiveFits> => {
  const live = (await icps.list(documents)).filter(({ liveVersionId }) => liveVersionId !== null)
  const versionIds = live.flatMap(({ liveVersionId }) => liveVersionId ?? [])
  const [versions, found] = await Promise.all([
    icpVersions.byIds(documents, versionIds),
    fits.byPairs(
      documents,
      versionIds.map((versionId) => ({ versionId, accountId }))
    )
  ])
  const newestFirst = live.flatMap(({ id, name, liveVersionId }): AccountFit[] => {
    const version = versions.get(liveVersionId ?? '')
    const fit = found.get(`${liveVersionId}:${accountId}`)
    return version && fit ? [{ ...fit, icp: { id, name, versionNumber: version.number }, criteria: version.criteria }] : []
  })
  const all = [...newestFirst].sort((left, right) => (fitRankKey(left, '') < fitRankKey(right, '') ? 1 : -1))

  return { all, listed: newestFirst.at(-1) ?? null }
}
