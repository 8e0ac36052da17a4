import { isGateFailed } from '@shared/domain/fit/decide-fit'
import { describeFit } from '@shared/domain/fit/describe-fit'
import { proposeTier } from '@shared/domain/target-lists/propose-tier'
import { dayOf } from '@shared/domain/time/day'
import type { Fit } from '@shared/model/fit'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { fits } from '../../repositories/fits'
import { accountItems } from '../account-items'
import { liveScoring } from '../scoring'
import { findLiveVersion } from './live-version'

/** Who is turned away by a gate, or of whom nothing is known, does not belong on a list however long it may be. */
const isCandidate = ({ band, reasons }: Fit): boolean => band !== null && !reasons.some(({ kind, outcome }) => isGateFailed(kind, outcome))

/** Accounts that are merged keep their fits for the day that is undone. */
const maxMerged = 50

export const proposeMembers = defineAction('targetLists.propose', async ({ icpId, size }, { documents, now }) => {
  const version = await findLiveVersion(documents, icpId)
  const ranked = (await fits.bestOf(documents, version.id, size + maxMerged)).filter(isCandidate)
  const found = await accounts.byIds(
    documents,
    ranked.map(({ accountId }) => accountId)
  )
  const best = ranked.filter(({ accountId }) => (found.get(accountId)?.mergedIntoId ?? null) === null).slice(0, size)
  const page = best.flatMap(({ accountId }) => found.get(accountId) ?? [])
  const items = await accountItems(documents, page, { versionId: version.id, scoring: await liveScoring(documents, now), today: dayOf(now) })
  const fitByAccount = new Map(best.map((fit) => [fit.accountId, fit]))
  const candidates = items.flatMap((account, index) => {
    const fit = fitByAccount.get(account.id)
    const rank = index + 1
    return fit ? [{ account, rank, tier: proposeTier(rank, items.length), reason: describeFit(fit, version.criteria) }] : []
  })

  return { candidates }
})
