import { type BeforeAfter, countAccount, directionOf, type TrialCounts } from '@shared/domain/models/trial'
import { type AccountStanding, committeeHeat, standingOn } from '@shared/domain/outcomes/account-standing'
import type { FitBand } from '@shared/model/fit'
import type { ModelTrial, TrialMove } from '@shared/model/model-trial'
import type { Documents } from '../../platform/documents'
import type { SeenAccount } from '../../repositories/accounts'
import { fits } from '../../repositories/fits'
import { modelTrialMoves } from '../../repositories/model-trials'
import type { SlotModel } from '../scoring'
import { committeesOf } from './committees-of'

type Bands = Map<string, FitBand | null>

/** Returns the fit bands of these accounts for the profile that lists show. */
export const bandsOf = async (documents: Documents, versionId: string | null, accountIds: readonly string[]): Promise<Bands> => {
  if (versionId === null) return new Map()
  const pairs = [...new Set(accountIds)].map((accountId) => ({ versionId, accountId }))
  const found = await fits.byPairs(documents, pairs)
  return new Map([...found.values()].map(({ accountId, band }) => [accountId, band]))
}

const highest = ({ before, after }: BeforeAfter<AccountStanding>): number => Math.max(before.score ?? 0, after.score ?? 0)

const shownOf = ({ score, grade }: AccountStanding) => ({ score, grade })

interface Tried {
  accountId: string
  band: FitBand | null
  standings: BeforeAfter<AccountStanding>
}

const moveOf = (trialId: string, { accountId, band, standings }: Tried): TrialMove[] => {
  const direction = directionOf(band, standings)
  if (direction === null) return []
  const rankKey = `${String(highest(standings)).padStart(3, '0')}:${accountId}`
  return [{ trialId, accountId, direction, before: shownOf(standings.before), after: shownOf(standings.after), rankKey }]
}

/** Folds the ledgers of these accounts by the tried rules, writes down who changes, and returns the counts with them. Nothing that anybody is shown changes. */
export const tryAccounts = async (
  documents: Documents,
  page: readonly SeenAccount[],
  { trial, live, counts }: { trial: ModelTrial; live: SlotModel; counts: TrialCounts }
): Promise<TrialCounts> => {
  const ids = page.map(({ id }) => id)
  const [committees, bands] = [await committeesOf(documents, ids), await bandsOf(documents, trial.icpVersionId, ids)]
  const tried = page.map(({ id, slots }): Tried => {
    const band = bands.get(id) ?? null
    const before = standingOn(slots[live.slot]?.heat ?? null, { day: trial.day, band, model: live.model })
    const after = standingOn(committeeHeat(committees.get(id) ?? [], { model: trial.model }), { day: trial.day, band, model: trial.model })
    return { accountId: id, band, standings: { before, after } }
  })
  await modelTrialMoves.write(
    documents,
    tried.flatMap((one) => moveOf(trial.id, one))
  )
  return tried.reduce((sum, { band, standings }) => countAccount(sum, band, standings), counts)
}
