import type { FormerLink, Person } from '@shared/model/person'
import { identityOf } from './identity'

interface Link {
  accountId: string | null
  originAccountId: string | null
}
type Moved = (link: Link) => Link

const withLinks = <Known extends Person>(person: Known, moved: Moved): Known => {
  const identity = identityOf(person)
  const present = moved({ accountId: person.accountId, originAccountId: identity.originAccountId })
  const formerLinks = identity.formerLinks.map((link): FormerLink => {
    const { accountId, originAccountId } = moved(link)
    return { ...link, accountId: accountId ?? link.accountId, originAccountId }
  })
  return { ...person, accountId: present.accountId, identity: { ...identity, originAccountId: present.originAccountId, formerLinks } }
}

/** Returns the person with every link to the loser at the keeper, each remembering where it was made. */
export const linksToKeeper = <Known extends Person>(person: Known, { keeperId, loserId }: { keeperId: string; loserId: string }): Known =>
  withLinks(person, ({ accountId, originAccountId }) =>
    accountId === loserId ? { accountId: keeperId, originAccountId: originAccountId ?? loserId } : { accountId, originAccountId }
  )

/** Returns the person with every link that was made to one of the origins (the loser and what was merged into it before) back at the loser. */
export const linksBack = <Known extends Person>(person: Known, { loserId, origins }: { loserId: string; origins: readonly string[] }): Known =>
  withLinks(person, ({ accountId, originAccountId }) =>
    originAccountId !== null && origins.includes(originAccountId)
      ? { accountId: loserId, originAccountId: originAccountId === loserId ? null : originAccountId }
      : { accountId, originAccountId }
  )
