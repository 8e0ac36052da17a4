import type { AccountListItem } from '@shared/contracts/accounts'
import { engagementLevel, engagementScore } from '@shared/domain/engagement/engagement-score'
import { gradeOf, isHot } from '@shared/domain/grade/grade'
import type { EngagementSummary } from '@shared/model/engagement'
import type { Fit } from '@shared/model/fit'
import type { DayNumber } from '@shared/model/units'
import type { Documents } from '../platform/documents'
import type { ScoredAccount } from '../repositories/accounts'
import { fits } from '../repositories/fits'
import type { Scoring, SlotModel } from './scoring'

/** Returns an account's engagement by one of the models kept, as it stands today. */
export const summarizeEngagement = ({ slots }: Pick<ScoredAccount, 'slots'>, { slot, model }: SlotModel, today: DayNumber): EngagementSummary => {
  const engagement = slots[slot]
  const heat = engagement?.heat ?? null
  return {
    modelVersion: model.version,
    score: engagementScore(heat, today, model),
    level: engagementLevel(heat, today, model),
    peopleCount: Object.keys(engagement?.heatByPerson ?? {}).length,
    lastTouchAt: engagement?.lastTouchAt ?? null
  }
}

const itemOf = (account: ScoredAccount, fit: Pick<Fit, 'score' | 'band'> | null, engagement: EngagementSummary): AccountListItem => {
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
  { versionId, scoring, today }: { versionId: string | null; scoring: Scoring; today: DayNumber }
): Promise<AccountListItem[]> => {
  const pairs = versionId === null ? [] : page.map(({ id }) => ({ versionId, accountId: id }))
  const fitByKey = await fits.byPairs(documents, pairs)
  return page.map((account) => itemOf(account, fitByKey.get(`${versionId}:${account.id}`) ?? null, summarizeEngagement(account, scoring.live, today)))
}
