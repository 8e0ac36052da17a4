import type { AccountEngagement } from '@shared/model/engagement'
import type { PersonScore } from '@shared/model/person'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { accounts, type PastHeat, type SeenAccount } from '../../repositories/accounts'
import type { StoredPerson } from '../../repositories/people'
import { accountEngagementOf } from '../account-engagement'
import type { SlotModel } from '../scoring'
import { peopleOfAccounts } from './people-of-accounts'

const maxTries = 5
const parallelWrites = 8
const maxPastHeats = 10

export interface AccountBuild extends SlotModel {
  /** YYYY-MM-DD: the last day the values that are overwritten were kept up. */
  on: string
}

const engagementOf = (committee: readonly StoredPerson[], { slot, model }: SlotModel): AccountEngagement | null => {
  const active = committee.flatMap((person): { person: StoredPerson; score: PersonScore }[] => {
    const score = person.engagement.slots[slot]
    return score !== null && score.heat !== null && score.modelVersion === model.version ? [{ person, score }] : []
  })
  if (active.length === 0) return null
  const heatByPerson = Object.fromEntries(active.flatMap(({ person, score }) => (score.heat === null ? [] : [[person.id, score.heat]])))
  const lastTouchByPerson = Object.fromEntries(
    active.flatMap(({ person }) => (person.engagement.lastTouchAt === null ? [] : [[person.id, person.engagement.lastTouchAt]]))
  )
  return accountEngagementOf({ heatByPerson, lastTouchByPerson }, model)
}

/** The numbers of the version that loses its slot stay readable. */
const pastHeatsWith = ({ pastHeats, slots }: SeenAccount, { slot, model, on }: AccountBuild): PastHeat[] => {
  const before = slots[slot]
  if (before === null || before.heat === null || before.modelVersion === model.version) return pastHeats
  return [...pastHeats, { modelVersion: before.modelVersion, heat: before.heat, on }].slice(-maxPastHeats)
}

const save = async (
  documents: Documents,
  account: SeenAccount,
  { committee, build }: { committee: readonly StoredPerson[]; build: AccountBuild }
): Promise<boolean> => {
  const engagement = engagementOf(committee, build)
  if (engagement === null && account.slots[build.slot] === null && account.hasBothKeys) return true
  return accounts.saveSlotsIfUnheld(documents, { ...account, slots: { ...account.slots, [build.slot]: engagement }, pastHeats: pastHeatsWith(account, build) })
}

const buildAgain = async (documents: Documents, accountId: string, build: AccountBuild): Promise<void> => {
  for (let tries = 0; tries < maxTries; tries++) {
    const account = await accounts.seen(documents, accountId)
    if (!account || (await save(documents, account, { committee: await peopleOfAccounts(documents, [accountId]), build }))) return
  }
  throw new AppError('BUSY', '现在互动的人太多，稍后会自动继续')
}

/** Sums these accounts from their people's values in the slot that is being built. */
export const buildAccounts = async (documents: Documents, page: readonly SeenAccount[], build: AccountBuild): Promise<void> => {
  const byAccount = new Map<string, StoredPerson[]>()
  const everybody =
    page.length === 0
      ? []
      : await peopleOfAccounts(
          documents,
          page.map(({ id }) => id)
        )
  for (const person of everybody) byAccount.set(person.accountId ?? '', [...(byAccount.get(person.accountId ?? '') ?? []), person])
  const one = async (account: SeenAccount): Promise<void> => {
    const isSaved = await save(documents, account, { committee: byAccount.get(account.id) ?? [], build })
    if (!isSaved) await buildAgain(documents, account.id, build)
  }
  for (let start = 0; start < page.length; start += parallelWrites) await Promise.all(page.slice(start, start + parallelWrites).map(one))
}
