import type { ScoreChange } from '@shared/contracts/people'
import { engagementScore } from '@shared/domain/engagement/engagement-score'
import { accountHeat } from '@shared/domain/engagement/heat'
import { identityOf } from '@shared/domain/identity/identity'
import { mergePeople } from '@shared/domain/identity/merge-people'
import { keeperFirst } from '@shared/domain/identity/outranks'
import { linkedIdsOf, standingsOf } from '@shared/domain/identity/standings'
import { dayOf } from '@shared/domain/time/day'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber, Heat } from '@shared/model/units'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts, type ScoredAccount } from '../../repositories/accounts'
import type { StoredPerson } from '../../repositories/people'
import { ledgerOf } from '../person-link'
import { liveScoring, type SlotModel } from '../scoring'
import { findPerson, refOf } from './person-detail'

const heatsAfter = async (documents: Documents, keeper: StoredPerson, model: ScoringModel): Promise<Map<string | null, Heat | null>> => {
  const standings = standingsOf(keeper, await ledgerOf(documents, keeper), model)
  return new Map(standings.map(({ accountId, heat }) => [accountId, heat]))
}

const changeAt = (
  { id, legalName, shortName, slots }: ScoredAccount,
  { ids, heats, live, today }: { ids: { keeperId: string; loserId: string }; heats: ReadonlyMap<string | null, Heat | null>; live: SlotModel; today: DayNumber }
): ScoreChange => {
  const { slot, model } = live
  const { [ids.loserId]: _loser, ...rest } = slots[slot]?.heatByPerson ?? {}
  const after = accountHeat({ ...rest, [ids.keeperId]: heats.get(id) ?? null }, model)
  return {
    accountId: id,
    accountName: shortName ?? legalName,
    scoreBefore: engagementScore(slots[slot]?.heat ?? null, today, model),
    scoreAfter: engagementScore(after, today, model)
  }
}

export const previewMerge = defineAction('people.previewMerge', async ({ personIds: [one, other] }, { documents, now }) => {
  const [keeper, loser] = keeperFirst(await findPerson(documents, one), await findPerson(documents, other))
  const merged = mergePeople({ keeper, loser, members: [] })
  const { live } = await liveScoring(documents, now)
  const heats = await heatsAfter(documents, { ...merged.keeper, identity: identityOf(merged.keeper) }, live.model)
  const accountIds = [...new Set([...linkedIdsOf(keeper), ...linkedIdsOf(loser)])].filter((id) => id !== null)
  const concerned = await accounts.byIds(documents, accountIds)
  const ids = { keeperId: keeper.id, loserId: loser.id }

  return {
    keeper: refOf(keeper),
    loser: refOf(loser),
    changes: [...concerned.values()].map((account) => changeAt(account, { ids, heats, live, today: dayOf(now) }))
  }
})
