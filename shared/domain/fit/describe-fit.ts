import type { CriterionOutcome, Fit, FitCriterion } from '@shared/model/fit'
import { isGateFailed } from './decide-fit'
import { describeCriterion } from './describe-criterion'

const MAX_LENGTH = 200

const shortened = (sentence: string): string => (sentence.length <= MAX_LENGTH ? sentence : `${sentence.slice(0, MAX_LENGTH - 1)}…`)

/** Joins a heading and its criteria; nothing when there is none. */
const clause = (heading: string, criteria: readonly FitCriterion[]): string[] =>
  criteria.length === 0 ? [] : [`${heading}：${criteria.map(describeCriterion).join('、')}`]

const sentenceOf = (clauses: readonly string[]): string => shortened(`${clauses.join('；')}。`)

/** Returns in one Chinese sentence of at most 200 characters why the fit is what it is: the failed gates, or what is met, missed and unknown. */
export const describeFit = ({ score, band, coverageRatio, reasons }: Fit, criteria: readonly FitCriterion[]): string => {
  const outcomeById = new Map(reasons.map(({ criterionId, outcome }) => [criterionId, outcome]))
  const isOutcome = ({ id }: FitCriterion, outcome: CriterionOutcome): boolean => outcomeById.get(id) === outcome
  const failedGates = criteria.filter(({ id, kind }) => isGateFailed(kind, outcomeById.get(id) ?? 'unknown'))
  if (failedGates.length > 0) {
    return sentenceOf([
      ...clause(
        '不满足必要条件',
        failedGates.filter(({ kind }) => kind === 'must')
      ),
      ...clause(
        '属于排除范围',
        failedGates.filter(({ kind }) => kind === 'must-not')
      )
    ])
  }

  const unknown = criteria.filter((criterion) => isOutcome(criterion, 'unknown'))
  if (band === null) return sentenceOf(['资料不足，还不能判断匹配度', ...clause('未知', unknown)])

  // Weightier first; gates before all.
  const byWeight = [...criteria.filter(({ kind }) => kind === 'must'), ...criteria.filter(({ kind }) => kind === 'should').sort((a, b) => b.weight - a.weight)]
  return sentenceOf([
    `匹配 ${score} 分（${band} 档，资料覆盖 ${Math.round(coverageRatio * 100)}%）`,
    ...clause(
      '符合',
      byWeight.filter((criterion) => isOutcome(criterion, 'matched'))
    ),
    ...clause(
      '不符合',
      byWeight.filter((criterion) => isOutcome(criterion, 'missed'))
    ),
    ...clause('未知', unknown)
  ])
}
