import type { AccountListItem } from '@shared/contracts/accounts'
import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { engagementLevel, engagementScore } from '@shared/domain/engagement/engagement-score'
import { gradeOf, isHot } from '@shared/domain/grade/grade'
import type { EngagementSummary } from '@shared/model/engagement'
import type { Fit } from '@shared/model/fit'
import type { DayNumber } from '@shared/model/units'
import type { Documents } from '../platform/documents'
import type { ScoredAccount } from '../repositories/accounts'
import { fits } from '../repositories/fits'

/** Returns an account's engagement as it stands today. */
const summarizeEngagement = ({ engagement }: Pick<ScoredAccount, 'engagement'>, today: DayNumber): EngagementSummary => ({
  modelVersion: engagement.modelVersion,
  score: engagementScore(engagement.heat, today, defaultScoringModel),
  level: engagementLevel(engagement.heat, today, defaultScoringModel),
  peopleCount: Object.keys(engagement.heatByPerson).length,
  lastTouchAt: engagement.lastTouchAt
})

const itemOf = (account: ScoredAccount, fit: Pick<Fit, 'score' | 'band'> | null, today: DayNumber): AccountListItem => {
  const engagement = summarizeEngagement(account, today)
  const band = fit?.band ?? null
  return {
    id: account.id,
    legalName: account.legalName,
    shortName: account.shortName,
    industry: account.traits.industry,
    region: account.traits.region,
    fitScore: fit?.score ?? null,
    fitBand: band,
    engagement,
    grade: gradeOf(band, engagement.level),
    isHot: isHot(band, engagement.level)
  }
}

/** Returns the accounts as lists show them, in the order given, with the fits of one version read in one query. */
export const accountItems = async (
  documents: Documents,
  page: readonly ScoredAccount[],
  { versionId, today }: { versionId: string | null; today: DayNumber }
): Promise<AccountListItem[]> => {
  const pairs = versionId === null ? [] : page.map(({ id }) => ({ versionId, accountId: id }))
  const fitByKey = await fits.byPairs(documents, pairs)
  return page.map((account) => itemOf(account, fitByKey.get(`${versionId}:${account.id}`) ?? null, today))
}
