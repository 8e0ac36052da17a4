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
  /** By the version before of each profile, as it stands now. */
  history: { icp: AccountFit['icp']; score: AccountFit['score']; band: AccountFit['band'] }[]
}

/** Returns the account's fit to each live profile, read in four queries whatever their number. */
export const liveFitsOf = async (documents: Documents, accountId: string): Promise<LiveFits> => {
  const live = (await icps.list(documents)).filter(({ liveVersionId }) => liveVersionId !== null)
  const versionIds = live.flatMap(({ liveVersionId }) => liveVersionId ?? [])
  const [versions, previous] = await Promise.all([icpVersions.byIds(documents, versionIds), icpVersions.listPrevious(documents)])
  const found = await fits.byPairs(
    documents,
    [...versionIds, ...previous.map(({ id }) => id)].map((versionId) => ({ versionId, accountId }))
  )
  const newestFirst = live.flatMap(({ id, name, liveVersionId }): AccountFit[] => {
    const version = versions.get(liveVersionId ?? '')
    const fit = found.get(`${liveVersionId}:${accountId}`)
    return version && fit ? [{ ...fit, icp: { id, name, versionNumber: version.number }, criteria: version.criteria }] : []
  })
  const all = [...newestFirst].sort((left, right) => (fitRankKey(left, '') < fitRankKey(right, '') ? 1 : -1))

  const history = live.flatMap(({ id, name }) => {
    const before = previous.find(({ icpId }) => icpId === id)
    const fit = found.get(`${before?.id}:${accountId}`)
    return before && fit ? [{ icp: { id, name, versionNumber: before.number }, score: fit.score, band: fit.band }] : []
  })

  return { all, listed: newestFirst.at(-1) ?? null, history }
}
