import { type AlertDraft, decideAfterTouch } from '@shared/domain/alerts/decide-after-touch'
import { trackedFrom, watchFromDay } from '@shared/domain/alerts/watch-window'
import { bandInKeys } from '@shared/domain/fit/band-in-keys'
import { settings } from '@shared/domain/settings/catalogue'
import { withPersonUnits } from '@shared/domain/surge/account-units'
import { dayOf } from '@shared/domain/time/day'
import { type Alert, allSales } from '@shared/model/alert'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { Heat } from '@shared/model/units'
import type { AccountWatch, UnitCounts } from '@shared/model/watch'
import { idFrom } from '../platform/ids'
import { watchedOf } from '../repositories/account-watch'
import type { ScoredAccount } from '../repositories/accounts'
import type { WatchContext } from './watch-context'

export interface WatchChange {
  personId: string
  /** What the person brings to the account now; null takes the person out. */
  counts: UnitCounts | null
  /** The account's, with the person as they are now. */
  heat: Heat | null
  /** The account's last touch before this change. */
  lastTouchAt: string | null
  /** null when nobody touched anything: somebody was linked, or taken out. */
  touch: Touchpoint | null
  model: ScoringModel
  context: WatchContext
  now: string
}

const msPerDay = 86_400_000

const alertOf = (account: ScoredAccount, { ruleId, ruleIds, windowDay, surge, stage }: AlertDraft, { touch, now }: WatchChange): Alert => ({
  id: idFrom('alert', account.id, ruleId, String(windowDay)),
  accountId: account.id,
  ruleId,
  ruleIds,
  windowDay,
  surge,
  stage,
  touch: touch && { personId: touch.personId, kind: touch.kind, subjectId: touch.subjectId, subjectTitle: touch.subjectTitle },
  recipient: watchedOf(account).standing.ownerMemberId ?? allSales,
  status: 'open',
  createdAt: now,
  acknowledgedAt: null,
  acknowledgedBy: null,
  verdict: null,
  judgedBy: null,
  judgedAt: null
})

/** Returns what an account that a transaction holds keeps after a change of one of its people, and the alert that is due, if any. */
export const watchAfter = (account: ScoredAccount, change: WatchChange): { watch: AccountWatch; alert: Alert | null } => {
  const { context, now } = change
  const today = dayOf(now)
  const { watch: before, standing, stageOverride, dealState } = watchedOf(account)
  const unitsByPerson = withPersonUnits(before.unitsByPerson, change, watchFromDay(today))
  const decided = decideAfterTouch({
    before,
    unitsByPerson,
    standing,
    override: stageOverride,
    deal: dealState,
    // The account carries its bands as keys, so that a touch need not read its fit.
    band: bandInKeys(account.fitKeys, context.icpVersionId),
    heat: change.heat,
    lastTouchDay: change.lastTouchAt === null ? null : dayOf(change.lastTouchAt),
    trackedFromDay: trackedFrom({ unitsByPerson, createdDay: dayOf(account.createdAt), companyFromDay: context.companyFromDay }),
    touch: change.touch,
    today,
    model: change.model
  })
  if (decided.alert === null) return { watch: decided.watch, alert: null }
  const marketingPausedUntil = new Date(Date.parse(now) + settings.alerts.pauseMarketingDays.value * msPerDay).toISOString()

  return { watch: { ...decided.watch, marketingPausedUntil }, alert: alertOf(account, decided.alert, change) }
}
