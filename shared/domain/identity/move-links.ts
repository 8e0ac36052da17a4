import type { FormerLink, Person } from '@shared/model/person'
import { identityOf } from './identity'

type Linked = Pick<Person, 'accountId' | 'identity'>

interface Link {
  accountId: string | null
  originAccountId: string | null
}
type Moved = (link: Link) => Link

const withLinks = <Known extends Linked>(person: Known, moved: Moved): Known => {
  const identity = identityOf(person)
  const present = moved({ accountId: person.accountId, originAccountId: identity.originAccountId })
  const formerLinks = identity.formerLinks.map((link): FormerLink => {
    const { accountId, originAccountId } = moved(link)
    return { ...link, accountId: accountId ?? link.accountId, originAccountId }
  })
  return { ...person, accountId: present.accountId, identity: { ...identity, originAccountId: present.originAccountId, formerLinks } }
}

/** Returns the person with every link that was made at one of the origins at the account that stands for all of them now. */
export const linksStanding = <Known extends Linked>(person: Known, { origins, standingId }: { origins: readonly string[]; standingId: string }): Known =>
  withLinks(person, (link) => {
    const madeAt = link.originAccountId ?? link.accountId
    if (madeAt === null || !origins.includes(madeAt)) return link
    return { accountId: standingId, originAccountId: madeAt === standingId ? null : madeAt }
  })
