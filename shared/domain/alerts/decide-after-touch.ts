import { isHot } from '@shared/domain/grade/grade'
import { decideJourneyStage, type JourneyVerdict } from '@shared/domain/journey/decide-journey-stage'
import { levelUntil, steadyLevel } from '@shared/domain/journey/level-until'
import { settings } from '@shared/domain/settings/catalogue'
import { isSurge, measureSurge } from '@shared/domain/surge/measure-surge'
import { unitRank } from '@shared/domain/surge/unit-kinds'
import type { FitBand } from '@shared/model/fit'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { AlertRuleId, JourneyStage } from '@shared/model/standing'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { DayNumber, Heat } from '@shared/model/units'
import type { AccountStanding, AccountWatch, StageOverride, Surge } from '@shared/model/watch'
import { type AlertRule, alertRules, inboundKinds, requestKinds } from './alert-rules'
import { appliesTo, silenceOf } from './may-alert'

export interface AfterTouchInput {
  /** What the account kept before the touch. */
  before: AccountWatch
  /** Its units with the touch. */
  unitsByPerson: AccountWatch['unitsByPerson']
  standing: Pick<AccountStanding, 'ring' | 'hold' | 'negative'>
  override: StageOverride | null
  deal: 'won' | 'open' | null
  band: FitBand | null
  /** With the touch. */
  heat: Heat | null
  /** The account's last touch before this one; null for the first. */
  lastTouchDay: DayNumber | null
  /** The day from which touches of this account could have been seen. */
  trackedFromDay: DayNumber
  /** null when there was none: somebody was linked, or taken out. */
  touch: Pick<Touchpoint, 'kind' | 'day' | 'excludedReason'> | null
  today: DayNumber
  model: ScoringModel
}

export interface AlertDraft {
  /** The most pressing of the rules that are due. */
  ruleId: AlertRuleId
  ruleIds: AlertRuleId[]
  /** With account and rule the alert's identity: the same touch decided twice is one alert. */
  windowDay: DayNumber
  surge: Surge
  stage: JourneyStage
}

export interface AfterTouch {
  watch: AccountWatch
  stage: JourneyVerdict
  alert: AlertDraft | null
}

interface Situation extends AfterTouchInput {
  surge: Surge
  stage: JourneyVerdict
  wasHot: boolean
  isHotNow: boolean
}

const isOf = (touch: AfterTouchInput['touch'], kinds: readonly string[]): boolean => touch !== null && kinds.includes(touch.kind)

const hasReturned = ({ touch, lastTouchDay }: Situation): boolean =>
  touch !== null && lastTouchDay !== null && touch.day - lastTouchDay >= settings.segments.dormantDays.value

/** Whether what each rule watches for has happened. */
const happened: Record<AlertRuleId, (situation: Situation) => boolean> = {
  'demo-request': ({ touch }) => isOf(touch, requestKinds),
  'inbound-intent': ({ touch }) => isOf(touch, inboundKinds),
  surge: ({ surge }) => isSurge(surge),
  'became-hot': ({ wasHot, isHotNow }) => isHotNow && !wasHot,
  'reached-mqa': ({ before, stage }) => stage.ruleStage === 'mqa' && (before.stage === 'unaware' || before.stage === 'aware' || before.stage === 'engaged'),
  returned: hasReturned
}

const showsInterest = ({ kind, excludedReason }: NonNullable<AfterTouchInput['touch']>): boolean => excludedReason === null && unitRank(kind) >= 0

const isRested = ({ id, everyDays }: AlertRule, { before, today }: Situation): boolean => {
  const lastDay = before.lastAlertDays[id]
  return lastDay === undefined || today - lastDay >= everyDays
}

const dueRules = (situation: Situation): AlertRuleId[] => {
  const { standing, today, touch } = situation
  if (silenceOf(standing, today) !== null || (touch !== null && !showsInterest(touch))) return []

  return alertRules.filter((rule) => appliesTo(rule, standing.ring) && isRested(rule, situation) && happened[rule.id](situation)).map(({ id }) => id)
}

const draftOf = (ruleIds: AlertRuleId[], { today, surge, stage }: Situation): AlertDraft | null => {
  const [ruleId] = ruleIds
  return ruleId === undefined ? null : { ruleId, ruleIds, windowDay: today, surge, stage: stage.stage }
}

const situationOf = (input: AfterTouchInput): Situation & Pick<AccountWatch, 'levelOneUntilDay' | 'levelTwoUntilDay'> => {
  const { before, unitsByPerson, band, today } = input
  const until = levelUntil(before, input)
  const facts = { ...input, ...until, wasSeen: input.lastTouchDay !== null || input.touch?.excludedReason === null }
  return {
    ...input,
    ...until,
    surge: measureSurge({ unitsByPerson, trackedFromDay: input.trackedFromDay, today }),
    stage: decideJourneyStage(facts),
    wasHot: isHot(band, steadyLevel(before, today)),
    isHotNow: isHot(band, steadyLevel(until, today))
  }
}

/**
 * Returns what an account keeps after a touch, where it stands now, and the alert that is due, if any.
 * At most one alert a touch: the most pressing rule names it, the others due at the same moment are listed and rest as well.
 */
export const decideAfterTouch = (input: AfterTouchInput): AfterTouch => {
  const situation = situationOf(input)
  const { before, today, stage } = situation
  const ruleIds = dueRules(situation)
  const alert = draftOf(ruleIds, situation)
  const watch: AccountWatch = {
    unitsByPerson: input.unitsByPerson,
    levelOneUntilDay: situation.levelOneUntilDay,
    levelTwoUntilDay: situation.levelTwoUntilDay,
    lastAlertDays: { ...before.lastAlertDays, ...Object.fromEntries(ruleIds.map((id) => [id, today])) },
    marketingPausedUntil: before.marketingPausedUntil,
    stage: stage.stage,
    stageReason: stage.reason
  }
  return { watch, stage, alert }
}
