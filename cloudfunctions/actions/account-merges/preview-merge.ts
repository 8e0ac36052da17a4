import { engagementScore } from '@shared/domain/engagement/engagement-score'
import { accountHeat } from '@shared/domain/engagement/heat'
import { linksStanding } from '@shared/domain/identity/move-links'
import { standingsOf } from '@shared/domain/identity/standings'
import { dayOf } from '@shared/domain/time/day'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { Heat } from '@shared/model/units'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts, type ScoredAccount } from '../../repositories/accounts'
import { invitations } from '../../repositories/invitations'
import { people } from '../../repositories/people'
import { ledgerOf } from '../person-link'
import { liveScoring } from '../scoring'
import { originsOf } from './origins-of'
import { countBusiness } from './settle-business'

const maxPeople = 500

const heatsAfter = async (
  documents: Documents,
  pair: { keeperId: string; loserId: string },
  model: ScoringModel
): Promise<{ heats: Record<string, Heat | null>; peopleCount: number }> => {
  const origins = await originsOf(documents, pair.loserId)
  const moving = await people.linkedElsewhere(documents, { origins, standingId: pair.keeperId }, maxPeople)
  const heats: Record<string, Heat | null> = {}
  for (const person of moving) {
    const moved = linksStanding(person, { origins, standingId: pair.keeperId })
    const standing = standingsOf(moved, await ledgerOf(documents, moved), model).find(({ accountId }) => accountId === pair.keeperId)
    heats[person.id] = standing?.heat ?? null
  }
  return { heats, peopleCount: moving.length }
}

export const previewAccountMerge = defineAction('accountMerges.preview', async ({ keeperId, loserId }, { documents, now }) => {
  const [keeper, loser] = [await accounts.byId(documents, keeperId), await accounts.byId(documents, loserId)]
  if (!keeper || !loser) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  const { slot, model } = (await liveScoring(documents, now)).live
  const { heats, peopleCount } = await heatsAfter(documents, { keeperId, loserId }, model)
  const after = accountHeat({ ...keeper.slots[slot]?.heatByPerson, ...heats }, model)
  const scoreOf = (heat: Heat | null) => engagementScore(heat, dayOf(now), model)
  const shown = ({ id, shortName, legalName, slots }: ScoredAccount) => ({
    accountId: id,
    accountName: shortName ?? legalName,
    scoreBefore: scoreOf(slots[slot]?.heat ?? null)
  })

  return {
    changes: [
      { ...shown(keeper), scoreAfter: scoreOf(after) },
      { ...shown(loser), scoreAfter: null }
    ],
    peopleCount,
    ...(await countBusiness(documents, loserId)),
    invitationCount: await invitations.countOfAccount(documents, loserId)
  }
})
