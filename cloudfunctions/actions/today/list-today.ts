import type { TodayItem } from '@shared/contracts/today'
import { settings } from '@shared/domain/settings/catalogue'
import { dayOf } from '@shared/domain/time/day'
import { trendOf } from '@shared/domain/today/trend'
import { defineAction } from '../../platform/define-action'
import { fitVerdicts } from '../../repositories/fit-verdicts'
import { accountItems } from '../account-items'
import { tiersOf } from '../account-tiers'
import { findListIcp } from '../list-icp'
import { pursuitView } from '../pursuit-view'
import { liveScoring } from '../scoring'
import { todayCandidates } from './today-candidates'
import { todayEvidence } from './today-evidence'

export const listToday = defineAction('today.list', async (input, { documents, now, caller }) => {
  const today = dayOf(now)
  const { memberId } = caller
  const [listed, scoring] = await Promise.all([findListIcp(documents, undefined), liveScoring(documents, now)])
  const { live } = scoring
  const versionId = listed?.version.id ?? null
  const found = await todayCandidates(documents, { versionId, memberId, role: caller.role, live, today, limit: input.limit ?? settings.sales.todayCount.value })
  const ids = found.map(({ account }) => account.id)
  const callableOf = new Map(found.map((callable) => [callable.account.id, callable]))
  const keys = versionId === null ? [] : ids.map((accountId) => ({ versionId, accountId, memberId }))
  const [items, evidence, tiers, verdicts] = await Promise.all([
    accountItems(
      documents,
      found.map(({ account }) => account),
      { versionId, scoring, today }
    ),
    todayEvidence(documents, ids, { ...live, today }),
    tiersOf(documents, ids),
    fitVerdicts.ofMember(documents, keys)
  ])

  return {
    items: items.map((account): TodayItem => {
      const { scoreBefore, reasons } = evidence.get(account.id) ?? { scoreBefore: null, reasons: [] }
      return {
        account,
        trend: trendOf(account.engagement.score, scoreBefore),
        scoreBefore,
        reasons,
        pursuit: pursuitView(callableOf.get(account.id)?.pursuit ?? null, memberId, verdicts.get(account.id) ?? null),
        icpVersionId: versionId,
        isMine: callableOf.get(account.id)?.isMine ?? false,
        isOneToOne: (tiers.get(account.id) ?? []).includes('one-to-one')
      }
    })
  }
})
