import { isHot } from '@shared/domain/grade/grade'
import type { FitBand } from '@shared/model/fit'
import type { JourneyReason, JourneyStage } from '@shared/model/standing'
import type { TouchpointKind } from '@shared/model/touchpoint'
import { asDayNumber, type DayNumber } from '@shared/model/units'
import type { AccountWatch, StageOverride } from '@shared/model/watch'
import { type JourneyCondition, journeyRules } from './journey-rules'
import { type LevelUntil, steadyLevel } from './level-until'

export interface JourneyFacts extends LevelUntil {
  /** The furthest of the account's deals; null without one. */
  deal: 'won' | 'open' | null
  band: FitBand | null
  unitsByPerson: AccountWatch['unitsByPerson']
  /** Whether anybody of the account was ever seen. */
  wasSeen: boolean
  override: StageOverride | null
  today: DayNumber
}

export interface JourneyVerdict {
  stage: JourneyStage
  reason: JourneyReason
  /** What the rules say by themselves; differs from `stage` under an override. */
  ruleStage: JourneyStage
  /** The override in force; null when there is none or it has ended. */
  override: StageOverride | null
  /** The touch the rule rests on, when it rests on one. */
  evidence: { kind: TouchpointKind; day: DayNumber } | null
  /** The first day on which the rule no longer holds unless something happens; null when time alone changes nothing. */
  holdsUntilDay: DayNumber | null
}

type Holding = Pick<JourneyVerdict, 'evidence' | 'holdsUntilDay'>

const holding: Holding = { evidence: null, holdsUntilDay: null }

/** The newest unit of the kinds that is not in the future; of one day the kind named first. */
const newestOf = ({ unitsByPerson, today }: JourneyFacts, kinds: readonly TouchpointKind[]): JourneyVerdict['evidence'] => {
  let newest: JourneyVerdict['evidence'] = null
  for (const byDay of Object.values(unitsByPerson)) {
    for (const [text, counts] of Object.entries(byDay)) {
      const day = asDayNumber(Number(text))
      const kind = kinds.find((each) => counts[each] !== undefined)
      if (kind === undefined || day > today) continue
      const isNewer = newest === null || day > newest.day || (day === newest.day && kinds.indexOf(kind) < kinds.indexOf(newest.kind))
      if (isNewer) newest = { kind, day }
    }
  }
  return newest
}

const touched = (facts: JourneyFacts, { kinds, withinDays }: Extract<JourneyCondition, { asks: 'touched' }>): Holding | null => {
  const evidence = newestOf(facts, kinds)
  if (evidence === null || facts.today - evidence.day >= withinDays) return null

  return { evidence, holdsUntilDay: asDayNumber(evidence.day + withinDays) }
}

/** A hot grade may be of level 1 or 2; it lasts as long as the level that gives it. */
const hotUntil = (facts: JourneyFacts): DayNumber | null => {
  if (!isHot(facts.band, steadyLevel(facts, facts.today))) return null
  return isHot(facts.band, 2) ? (facts.levelTwoUntilDay ?? facts.levelOneUntilDay) : facts.levelOneUntilDay
}

const untilHolding = (holdsUntilDay: DayNumber | null): Holding | null => (holdsUntilDay === null ? null : { evidence: null, holdsUntilDay })

const check = (condition: JourneyCondition, facts: JourneyFacts): Holding | null => {
  switch (condition.asks) {
    case 'deal':
      return facts.deal === condition.state ? holding : null
    case 'hot':
      return untilHolding(hotUntil(facts))
    case 'active':
      return steadyLevel(facts, facts.today) < 3 ? untilHolding(facts.levelTwoUntilDay ?? facts.levelOneUntilDay) : null
    case 'touched':
      return touched(facts, condition)
    case 'seen-once':
      return facts.wasSeen ? holding : null
    case 'nothing':
      return holding
  }
}

const byRules = (facts: JourneyFacts): Pick<JourneyVerdict, 'stage' | 'reason' | 'evidence' | 'holdsUntilDay'> => {
  for (const { stage, reason, when } of journeyRules) {
    const held = check(when, facts)
    if (held) return { stage, reason, ...held }
  }
  return { stage: 'unaware', reason: 'never-seen', ...holding }
}

/**
 * Returns where the account stands today and why, by the first rule that holds, most advanced first; a stage set by hand goes before until its day.
 * Pure in stored facts and the day: an account goes back by itself, without a job (R003-78).
 */
export const decideJourneyStage = (facts: JourneyFacts): JourneyVerdict => {
  const ruled = byRules(facts)
  const override = facts.override !== null && facts.today < facts.override.untilDay ? facts.override : null

  return { ...ruled, stage: override?.stage ?? ruled.stage, ruleStage: ruled.stage, override }
}
