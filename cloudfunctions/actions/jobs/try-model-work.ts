import { countWonDeal, type TrialCounts } from '@shared/domain/models/trial'
import { flaggedInTime } from '@shared/domain/outcomes/flagged-in-time'
import { judgeDeal } from '@shared/domain/outcomes/judge-deal'
import type { ModelTrial } from '@shared/model/model-trial'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import { deals } from '../../repositories/deals'
import type { StoredJob } from '../../repositories/jobs'
import { modelTrialMoves, modelTrials } from '../../repositories/model-trials'
import type { StepOutcome, Work } from '../advance-job'
import { readScoring, type SlotModel } from '../scoring'
import { committeesOf } from './committees-of'
import { bandsOf, tryAccounts } from './try-accounts'

/** Few enough that their ledgers are folded well within a lease. */
const accountsPerStep = 100
const dealsPerStep = 10
const movesPerStep = 500

interface Step {
  documents: Documents
  job: StoredJob
  trial: ModelTrial
  live: SlotModel
  counts: TrialCounts
}

const outcome = ({ job, counts }: Step, changes: Partial<StepOutcome> & { cursor: string }): StepOutcome => ({
  doneCount: job.doneCount,
  summary: { ...counts },
  isDone: false,
  ...changes
})

const placeIn = ({ job }: Step): string => job.cursor?.slice(job.cursor.indexOf(':') + 1) ?? ''

/** The lists of the trial before make room. */
const clearStep = async (step: Step): Promise<StepOutcome> => {
  const { previousTrialId } = step.trial
  const removed = previousTrialId === null ? 0 : await modelTrialMoves.removeSome(step.documents, previousTrialId, movesPerStep)
  return outcome(step, { cursor: removed === movesPerStep ? 'clear:' : 'accounts:' })
}

const accountsStep = async (step: Step): Promise<StepOutcome> => {
  const { documents, job, trial } = step
  const page = await accounts.seenAfter(documents, placeIn(step), accountsPerStep)
  const summary = await tryAccounts(documents, page, step)
  const doneCount = job.doneCount + page.length
  const isLast = page.length < accountsPerStep
  const totalCount = isLast ? doneCount + trial.wonDealIds.length : Math.max(job.totalCount, doneCount)
  return outcome(step, { cursor: isLast ? 'won:0' : `accounts:${page.at(-1)?.id ?? ''}`, doneCount, totalCount, summary: { ...summary } })
}

const wonStep = async (step: Step): Promise<StepOutcome> => {
  const { documents, job, trial, live } = step
  const start = Number(placeIn(step))
  const ids = trial.wonDealIds.slice(start, start + dealsPerStep)
  const found = [...(await deals.byIds(documents, ids)).values()]
  const accountIds = found.map(({ accountId }) => accountId)
  const committees = await committeesOf(documents, accountIds)
  const bands = await bandsOf(documents, trial.icpVersionId, accountIds)
  const counts = found.reduce((sum, deal) => {
    const [committee, band] = [committees.get(deal.accountId) ?? [], bands.get(deal.accountId) ?? null]
    const flaggedBy = (model: ModelTrial['model']) => flaggedInTime(deal, judgeDeal({ deal, committee, band, model }))
    return countWonDeal(sum, { before: flaggedBy(live.model), after: flaggedBy(trial.model) })
  }, step.counts)
  const isDone = start + dealsPerStep >= trial.wonDealIds.length
  return outcome(step, { cursor: `won:${start + dealsPerStep}`, doneCount: job.doneCount + ids.length, summary: { ...counts }, isDone })
}

const stepFor = (cursor: string): ((step: Step) => Promise<StepOutcome>) => {
  if (cursor.startsWith('accounts:')) return accountsStep
  return cursor.startsWith('won:') ? wonStep : clearStep
}

const stepOf = async (documents: Documents, job: StoredJob): Promise<Step> => {
  const trial = await modelTrials.byId(documents, job.subjectId)
  if (!trial) throw new AppError('NOT_FOUND', '这次试算的底稿不存在，请重新试算')
  const { live } = await readScoring(documents)
  if (live.model.version !== trial.liveModelVersion) throw new AppError('CONFLICT', '试算期间评分规则换了版本，请重新试算')
  return { documents, job, trial, live, counts: job.summary ?? {} }
}

/** Holds a draft of the rules against every account and the deals won last, some at a time; the counts are the job's summary, a step taken twice writes the same. */
export const tryModelWork = ({ documents }: Platform): Work => ({
  step: async (job) => stepFor(job.cursor ?? 'clear:')(await stepOf(documents, job)),
  giveUp: async () => undefined
})
