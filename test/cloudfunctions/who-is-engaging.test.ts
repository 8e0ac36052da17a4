import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { idFrom } from '../../cloudfunctions/platform/ids'
import { localAppId } from '../../localcloud/functions/environment'
import { madeNames } from '../support/builders/name-list'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { accountNamed, agree, createContent, recordAll, touchOf } from '../support/story'

const meant = '青岛恒源生物科技有限公司'
let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(['公司全称', meant, '青岛恒源生物医药有限公司', ...madeNames(200)].join('\n'))
})
afterAll(() => open.stop())

const personIdOf = ({ openid }: TestUser): string => idFrom('person', localAppId, openid)
const slotsOf = async (id: string) => (await open.documents.byId<{ slots: object }>('accounts', id))?.slots

/** Opens an article from its card, as one does before anybody knows who it is. */
const reader = async (openid: string, contentId: string): Promise<TestUser> => {
  const visitor = open.as(openid)
  await agree(visitor)
  await recordAll(visitor, [touchOf(contentId, { kind: 'mp_enter' }), touchOf(contentId), touchOf(contentId, { kind: 'content_view_deep' })])
  return visitor
}

test('two colleagues open an article: a short name that may mean two lands through the review queue, a mailbox by its domain, and an undone merge leaves every score', async () => {
  const { id: contentId } = await createContent(open)
  const accountId = (await accountNamed(open, meant)).id
  await open.documents.update('accounts', accountId, { $set: { website: 'real-maker.com' }, $addToSet: { nameKeys: 'domain:real-maker.com' } })
  const [typing, mailing] = [await reader('openid-typing', contentId), await reader('openid-mailing', contentId)]

  const shortName = '恒源生物'
  expect(await typing.ask('visitors.declare', { displayName: '陈工', companyName: shortName, jobTitle: null })).toMatchObject({ linked: false })
  const review = (await open.marketer.ask('companyNames.reviews', {})).items.find(({ people }) =>
    people.some(({ personId }) => personId === personIdOf(typing))
  )
  expect(review).toMatchObject({ people: [{ displayName: '陈工', firstScene: 1058 }] })
  const { jobId } = await open.marketer.ask('companyNames.settle', {
    reviewId: review?.id ?? '',
    revision: review?.revision ?? 0,
    settlement: { as: 'account', accountId }
  })
  await open.finishJob(jobId)

  await mailing.ask('visitors.sendMailCode', { address: 'li@real-maker.com' })
  const [letter] = await open.documents.find<{ text: string }>('outbox', { where: { sentAt: { $gte: '' } }, order: { sentAt: 'desc' }, limit: 1 })
  await mailing.ask('visitors.verifyMailCode', { code: /\d{6}/.exec(letter?.text ?? '')?.[0] ?? '' })

  const account = await open.sales.ask('accounts.get', { accountId })
  expect(account.people.map(({ personId, identityLevel }) => [personId, identityLevel]).sort()).toEqual(
    [
      [personIdOf(typing), 3],
      [personIdOf(mailing), 4]
    ].sort()
  )
  const before = await slotsOf(accountId)
  expect(before).toBeDefined()
  const merge = await open.sales.ask('people.merge', { personIds: [personIdOf(typing), personIdOf(mailing)], reason: '看起来是同一个人' })
  expect((await open.sales.ask('accounts.get', { accountId })).engagement.peopleCount).toBe(1)
  await open.sales.ask('people.unmerge', { mergeId: merge.id })
  expect(await slotsOf(accountId)).toEqual(before)
  expect(await verifyAccount(open.documents, accountId)).toEqual([])
})
