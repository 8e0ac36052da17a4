import type { TargetReader } from '@shared/contracts/content-funnel'
import { dateOfDay } from '@shared/domain/time/day'
import type { Tier } from '@shared/model/target-list'
import { asDayNumber } from '@shared/model/units'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accountNames } from '../../repositories/account-names'
import { contentReaders } from '../../repositories/content-readers'
import { listMembers } from '../../repositories/list-members'
import { firstDayOf, knownReaders, maxReaders, type Reader } from './known-readers'

const maxShown = 100
const identifiedFromLevel = 3

const tiersOf = async (documents: Documents, readers: readonly Reader[]): Promise<Map<string, Tier>> => {
  const ids = [...new Set(readers.flatMap(({ accountId }) => accountId ?? []))]
  return new Map((await listMembers.ofAccounts(documents, ids)).map(({ accountId, tier }) => [accountId, tier]))
}

const shown = ({ card, openedDay }: Reader, { id, name, tier }: { id: string; name: string; tier: Tier }): TargetReader => ({
  personId: card.id,
  displayName: card.displayName,
  jobTitle: card.jobTitle,
  identityLevel: card.identityLevel,
  account: { id, name },
  tier,
  consentPurposes: card.consent?.purposes ?? [],
  lastOpenedOn: dateOfDay(asDayNumber(openedDay))
})

export const listReaders = defineAction('contents.readers', async ({ contentId, days }, { documents, now }) => {
  const readings = await contentReaders.ofContent(documents, contentId, { fromDay: firstDayOf(days, now), limit: maxReaders })
  const readers = (await knownReaders(documents, readings)).filter(({ identityLevel }) => identityLevel >= identifiedFromLevel)
  const tiers = await tiersOf(documents, readers)
  const names = await accountNames.names(documents, [...tiers.keys()])
  const items = readers.flatMap((reader): TargetReader[] => {
    const tier = reader.accountId === null ? undefined : tiers.get(reader.accountId)
    return reader.accountId === null || tier === undefined ? [] : [shown(reader, { id: reader.accountId, name: names.get(reader.accountId) ?? '', tier })]
  })
  return { items: items.slice(0, maxShown) }
})
