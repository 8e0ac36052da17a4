import type { CommitteeMember } from '@shared/domain/outcomes/account-standing'
import { judgeDeal } from '@shared/domain/outcomes/judge-deal'
import type { DealOutcome } from '@shared/model/deal-outcome'
import type { StoredFit } from '@shared/model/fit'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { dealOutcomes } from '../../repositories/deal-outcomes'
import { deals, type StoredDeal } from '../../repositories/deals'
import { fits } from '../../repositories/fits'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { findListIcp } from '../list-icp'
import { readScoring } from '../scoring'
import { committeesOf } from './committees-of'

const batchSize = 200

interface Hindsight {
  committee: readonly CommitteeMember[]
  fit: StoredFit | null
  model: ScoringModel
}

const outcomeOf = (deal: StoredDeal, { committee, fit, model }: Hindsight): DealOutcome => ({
  id: deal.id,
  accountId: deal.accountId,
  isWon: deal.status === 'won',
  openedOn: deal.openedOn,
  closedOn: deal.closedOn,
  fitScore: fit?.score ?? null,
  fitBand: fit?.band ?? null,
  ...judgeDeal({ deal, committee, band: fit?.band ?? null, model }),
  modelVersion: model.version,
  icpVersionId: fit?.versionId ?? null
})

const judgeBatch = async (documents: Documents, job: StoredJob): Promise<StepOutcome> => {
  const found = await deals.after(documents, job.cursor ?? '', batchSize)
  const closed = found.filter(({ status }) => status !== 'open')
  const ids = closed.map(({ accountId }) => accountId)
  const versionId = (await findListIcp(documents, undefined))?.version.id ?? null
  const fitByKey =
    versionId === null
      ? new Map()
      : await fits.byPairs(
          documents,
          [...new Set(ids)].map((accountId) => ({ versionId, accountId }))
        )
  const { model } = (await readScoring(documents)).live
  const committees = await committeesOf(documents, ids)
  await dealOutcomes.write(
    documents,
    closed.map((deal) =>
      outcomeOf(deal, { committee: committees.get(deal.accountId) ?? [], fit: fitByKey.get(`${versionId}:${deal.accountId}`) ?? null, model })
    )
  )
  const doneCount = job.doneCount + found.length
  const judged = (job.summary?.judged ?? 0) + closed.length

  return { cursor: found.at(-1)?.id ?? job.cursor ?? '', doneCount, totalCount: doneCount, summary: { judged }, isDone: found.length < batchSize }
}

/** Looks back at every closed deal, some at a time in the order of ids; a step taken twice writes the same. */
export const judgeOutcomesWork = ({ documents }: Platform): Work => ({
  step: (job) => judgeBatch(documents, job),
  giveUp: async () => undefined
})
