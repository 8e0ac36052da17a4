import type { AccountStandingView } from '@shared/contracts/standing'
import { silenceOf } from '@shared/domain/alerts/may-alert'
import { dealStateOf } from '@shared/domain/deals/deal-state'
import { decideJourneyStage, type JourneyVerdict } from '@shared/domain/journey/decide-journey-stage'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import type { FitBand } from '@shared/model/fit'
import type { DayNumber } from '@shared/model/units'
import { AppError } from '../platform/app-error'
import type { ActionContext } from '../platform/define-action'
import type { Documents } from '../platform/documents'
import { watchedOf } from '../repositories/account-watch'
import type { ScoredAccount } from '../repositories/accounts'
import { alerts } from '../repositories/alerts'
import { deals } from '../repositories/deals'
import { fits } from '../repositories/fits'
import { members } from '../repositories/members'
import { findListIcp } from './list-icp'

const maxDeals = 200

/** Returns the account or says that it is gone. */
export const requireAccount = (account: ScoredAccount | null): ScoredAccount => {
  if (account) return account
  throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
}

const bandOf = async (documents: Documents, accountId: string): Promise<FitBand | null> => {
  const live = await findListIcp(documents, undefined)
  if (!live) return null
  const found = await fits.byPairs(documents, [{ versionId: live.version.id, accountId }])
  return found.get(`${live.version.id}:${accountId}`)?.band ?? null
}

/** Returns where an account stands today, from what is stored and the day alone: time moves it back without a job. */
export const stageOf = async (documents: Documents, account: ScoredAccount, today: DayNumber): Promise<JourneyVerdict> => {
  const [band, all] = await Promise.all([bandOf(documents, account.id), deals.ofAccount(documents, account.id, maxDeals)])
  const { watch, stageOverride } = watchedOf(account)
  return decideJourneyStage({ ...watch, deal: dealStateOf(all), band, wasSeen: watch.stageReason !== 'never-seen', override: stageOverride, today })
}

const stageView = ({ stage, ruleStage, reason, evidence, holdsUntilDay, override }: JourneyVerdict): AccountStandingView['stage'] => ({
  stage,
  ruleStage,
  reason,
  evidence: evidence && { kind: evidence.kind, date: dateOfDay(evidence.day) },
  holdsUntil: holdsUntilDay === null ? null : dateOfDay(holdsUntilDay),
  override: override && { reason: override.reason, until: dateOfDay(override.untilDay), by: override.by }
})

const ownerOf = async (documents: Documents, memberId: string | null): Promise<AccountStandingView['owner']> => {
  if (memberId === null) return null
  const member = await members.byId(documents, memberId)
  return member && { memberId, name: member.name }
}

/** Returns what our people decided about an account and where it stands, as the screens show it. */
export const standingView = async (account: ScoredAccount, { documents, caller, now }: ActionContext): Promise<AccountStandingView> => {
  const today = dayOf(now)
  const { watch, standing } = watchedOf(account)
  const [stage, owner, unfinished] = await Promise.all([
    stageOf(documents, account, today),
    ownerOf(documents, standing.ownerMemberId),
    alerts.unfinishedOf(documents, account.id, 1)
  ])
  const { avoid, hold, negative } = standing
  const isPaused = watch.marketingPausedUntil !== null && now < watch.marketingPausedUntil
  return {
    ring: standing.ring,
    avoid: avoid && { reason: avoid.reason, note: avoid.note, by: avoid.by },
    hold: hold && today < hold.untilDay ? { reason: hold.reason, until: dateOfDay(hold.untilDay), by: hold.by } : null,
    negative: negative && { reason: negative.reason, by: negative.by },
    owner,
    isMine: standing.ownerMemberId === caller.memberId,
    silence: silenceOf(standing, today),
    marketingPausedUntil: isPaused ? watch.marketingPausedUntil : null,
    openAlertId: unfinished[0]?.id ?? null,
    stage: stageView(stage)
  }
}
