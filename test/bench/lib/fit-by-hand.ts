import { dayOfDate, yearsBetween } from '@shared/domain/time/day'
import type { AccountTraits } from '@shared/model/account'
import type { CriterionOutcome, FitReason } from '@shared/model/fit'

interface HandFit {
  score: number | null
  band: 'A' | 'B' | 'C' | null
  coverageRatio: number
  lowScore: number
  highScore: number
  reasons: FitReason[]
}

const told = <Value>(value: Value | null, isMet: (value: Value) => boolean): CriterionOutcome => {
  if (value === null) return 'unknown'
  return isMet(value) ? 'matched' : 'missed'
}

const isIndustry = (name: string): boolean => name === '软件服务' || name === '半导体' || name === '医药制造'
const isState = (name: string): boolean => name === '中央企业'
const isCity = (name: string): boolean => name === '北京' || name === '上海' || name === '深圳'
const isCoast = (name: string): boolean => name === '浙江' || name === '江苏' || name === '山东'
const isPrivate = (name: string): boolean => name === '民营企业' || name === '外资企业'
const isGrowthBoard = (name: string): boolean => name === '创业板' || name === '科创板'
const hasErp = (names: readonly string[]): boolean => names.some((name) => name === 'SAP' || name === 'Oracle')
const hasData = (names: readonly string[]): boolean => names.some((name) => name === 'Kafka' || name === 'Spark' || name === 'Hadoop')
const isMedium = (people: number): boolean => people >= 100 && people <= 5000
const isRich = (yuan: number): boolean => yuan >= 100_000_000
const isNotTooBig = (yuan: number): boolean => yuan <= 50_000_000_000
const isSeasoned = (years: number): boolean => years >= 5

const reasonsOf = (traits: AccountTraits, yearsListed: number | null): FitReason[] => [
  { criterionId: 'industry', kind: 'must', weight: 10, points: 0, outcome: told(traits.industry, isIndustry) },
  { criterionId: 'state', kind: 'must-not', weight: 10, points: 0, outcome: told(traits.ownership, isState) },
  { criterionId: 'cities', kind: 'should', weight: 20, points: 0, outcome: told(traits.region, isCity) },
  { criterionId: 'coast', kind: 'should', weight: 5, points: 0, outcome: told(traits.region, isCoast) },
  { criterionId: 'private', kind: 'should', weight: 15, points: 0, outcome: told(traits.ownership, isPrivate) },
  { criterionId: 'board', kind: 'should', weight: 10, points: 0, outcome: told(traits.board, isGrowthBoard) },
  { criterionId: 'erp', kind: 'should', weight: 12, points: 0, outcome: told(traits.technologies, hasErp) },
  { criterionId: 'data', kind: 'should', weight: 8, points: 0, outcome: told(traits.technologies, hasData) },
  { criterionId: 'headcount', kind: 'should', weight: 10, points: 0, outcome: told(traits.employeeCount, isMedium) },
  { criterionId: 'revenue', kind: 'should', weight: 10, points: 0, outcome: told(traits.annualRevenueCny, isRich) },
  { criterionId: 'size', kind: 'should', weight: 5, points: 0, outcome: told(traits.annualRevenueCny, isNotTooBig) },
  { criterionId: 'years', kind: 'should', weight: 5, points: 0, outcome: told(yearsListed, isSeasoned) }
]

/** Whole points that add up to the score: rounded down, what is missing given out from the first on. */
const givePoints = (reasons: FitReason[], score: number, met: number): void => {
  const giving = reasons.filter(({ kind, outcome }) => kind === 'should' && outcome === 'matched')
  let missing = score
  for (const reason of giving) {
    reason.points = Math.floor((score * reason.weight) / met)
    missing -= reason.points
  }
  for (const reason of giving) {
    if (missing === 0) break
    reason.points += 1
    missing -= 1
  }
}

const bandOf = (score: number | null, coverageRatio: number, isUnsure: boolean): HandFit['band'] => {
  if (score === null) return null
  if (score >= 80 && !isUnsure && coverageRatio >= 0.6) return 'A'
  return score >= 50 ? 'B' : 'C'
}

const weigh = (reasons: readonly FitReason[]): { known: number; met: number } => {
  let known = 0
  let met = 0
  for (const { kind, weight, outcome } of reasons) {
    if (kind !== 'should' || outcome === 'unknown') continue
    known += weight
    if (outcome === 'matched') met += weight
  }
  return { known, met }
}

const scoreOf = (isShut: boolean, known: number, met: number): number | null => {
  if (isShut) return 0
  return known > 0 ? Math.round((100 * met) / known) : null
}

/** The twelve criteria of the benchmark as somebody would write them out for this one profile: score, band, interval, coverage and reasons with whole points. */
export const handWritten = (asOf: string): ((traits: AccountTraits) => HandFit) => {
  const asOfDay = dayOfDate(asOf)
  return (traits) => {
    const reasons = reasonsOf(traits, traits.listedOn === null ? null : yearsBetween(dayOfDate(traits.listedOn), asOfDay))
    const isShut = reasons[0]?.outcome === 'missed' || reasons[1]?.outcome === 'matched'
    const isUnsure = reasons[0]?.outcome === 'unknown' || reasons[1]?.outcome === 'unknown'
    const { known, met } = weigh(reasons)
    const coverageRatio = known / 100
    const score = scoreOf(isShut, known, met)
    givePoints(reasons, met === 0 ? 0 : (score ?? 0), met)
    const lowScore = isShut || isUnsure ? 0 : met
    return { score, band: bandOf(score, coverageRatio, isUnsure), coverageRatio, lowScore, highScore: isShut ? 0 : 100 - known + met, reasons }
  }
}
