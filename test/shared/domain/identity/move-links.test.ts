import { identityOf } from '@shared/domain/identity/identity'
import { linksStanding } from '@shared/domain/identity/move-links'
import type { FormerLink } from '@shared/model/person'

const former = (accountId: string, originAccountId: string | null = null): FormerLink => ({
  accountId,
  originAccountId,
  identityLevel: 3,
  fromDay: null,
  beforeDay: 20_000 as FormerLink['beforeDay']
})
const at = (accountId: string | null, originAccountId: string | null = null, formerLinks: FormerLink[] = []) => ({
  accountId,
  identity: { ...identityOf({}), originAccountId, formerLinks }
})
const linksOf = ({ accountId, identity }: ReturnType<typeof at>) => [
  [accountId, identity.originAccountId],
  ...identity.formerLinks.map((link) => [link.accountId, link.originAccountId])
]

test('former links go along, each by where it was made', () => {
  const before = at('loser', null, [former('loser', 'older'), former('keeper', 'inner'), former('other')])
  expect(linksOf(linksStanding(before, { origins: ['loser', 'inner'], standingId: 'keeper' }))).toEqual([
    ['keeper', 'loser'],
    ['loser', 'older'],
    ['keeper', 'inner'],
    ['other', null]
  ])
})

test.each([
  ['made there, and it stands elsewhere', at('loser'), 'keeper', [['keeper', 'loser']]],
  ['moved along, and it stands again', at('keeper', 'loser'), 'loser', [['loser', null]]],
  ['moved along, and it stands elsewhere by now', at('keeper', 'loser'), 'third', [['third', 'loser']]],
  ['made at what was merged into it', at('keeper', 'inner'), 'loser', [['loser', 'inner']]],
  ['at the keeper by itself', at('keeper'), 'loser', [['keeper', null]]],
  ['nowhere', at(null), 'loser', [[null, null]]]
])('a link %s', (_, before, standingId, links) => {
  expect(linksOf(linksStanding(before, { origins: ['loser', 'inner'], standingId }))).toEqual(links)
})
