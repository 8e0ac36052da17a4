import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { madeNames } from '../support/builders/name-list'
import { type OpenCloud, openCloud } from '../support/cloud'
import { fireTimer } from '../support/controls'
import { errorOf } from '../support/errors'
import { accountNamed, agree, createContent, publishIcp, recordAll, touchOf } from '../support/story'

const meant = '青岛恒源生物科技有限公司'
const sister = '青岛恒源生物医药有限公司'
/** Fits two companies: nobody but a person can tell. */
const spelling = '恒源生物'

let open: OpenCloud
let pricing: ActionOutput<'contents.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(['公司全称', meant, sister, ...madeNames(200)].join('\n'))
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
})
afterAll(() => open.stop())

const declare = async (openid: string, companyName: string, mailOrWebsite: string | null = null) => {
  await agree(open.as(openid))
  return open.as(openid).ask('visitors.declare', { displayName: `${openid}先生`, companyName, jobTitle: '采购经理', mailOrWebsite })
}
const read = (openid: string) => recordAll(open.as(openid), [touchOf(pricing.id, { kind: 'high_value_view' })])
const reviews = (status: 'open' | 'settled' = 'open') => open.sales.ask('companyNames.reviews', { status })
const reviewOf = async (typed: string, status: 'open' | 'settled' = 'open') => {
  const found = (await reviews(status)).items.find((review) => review.spelling === typed)
  if (!found) throw new Error(`no ${status} review of ${typed}`)
  return found
}
const settle = async (typed: string, settlement: Parameters<typeof open.sales.ask<'companyNames.settle'>>[1]['settlement']) => {
  const { id, revision } = await reviewOf(typed)
  return open.sales.ask('companyNames.settle', { reviewId: id, revision, settlement })
}
const undo = async (typed: string) => {
  const { id, revision } = await reviewOf(typed, 'settled')
  return open.sales.ask('companyNames.undo', { reviewId: id, revision })
}
const idOf = async (legalName: string): Promise<string> => (await accountNamed(open, legalName)).id
const peopleAt = async (legalName: string): Promise<number> => (await accountNamed(open, legalName)).engagement.peopleCount
const aliasesOf = async (legalName: string) => (await open.sales.ask('accounts.get', { accountId: await idOf(legalName) })).account.aliases
const isTrue = async (legalName: string) => expect(await verifyAccount(open.documents, await idOf(legalName))).toEqual([])

describe('a spelling that may mean several companies', () => {
  test('waits, once for all who type it, with candidates, evidence and who they are', async () => {
    expect(await declare('openid-first', spelling)).toMatchObject({ linked: false })
    await declare('openid-second', ` ${spelling}`)
    await declare('openid-second', spelling)
    const { items, openCount } = await reviews()

    expect(openCount).toBe(1)
    expect((await open.sales.ask('companyNames.openCount', {})).openCount).toBe(1)
    expect(items).toMatchObject([{ spelling, personCount: 2, status: 'open', account: null }])
    expect(items[0]?.candidates.map(({ legalName }) => legalName).sort()).toEqual([meant, sister].sort())
    expect(items[0]?.candidates[0]?.evidence.length).toBeGreaterThan(0)
    expect(items[0]?.people.map(({ displayName, jobTitle }) => [displayName, jobTitle]).sort()).toEqual([
      ['openid-first先生', '采购经理'],
      ['openid-second先生', '采购经理']
    ])
  })

  test('settled with one call links everybody who waits, with what they did before, and is an alias from then on', async () => {
    await read('openid-first')
    await settle(spelling, { as: 'account', accountId: await idOf(meant) })

    expect(await peopleAt(meant)).toBe(1)
    expect(await aliasesOf(meant)).toEqual([spelling])
    expect((await open.sales.ask('companyNames.openCount', {})).openCount).toBe(0)
    expect(await declare('openid-third', spelling)).toMatchObject({ linked: true })
    await read('openid-third')
    expect(await peopleAt(meant)).toBe(2)
    expect(await reviewOf(spelling, 'settled')).toMatchObject({ personCount: 3, account: { legalName: meant }, settlement: { taughtAlias: true } })
    await isTrue(meant)
  })

  test('settled already, or seen by somebody else first, is a conflict', async () => {
    const { id, revision } = await reviewOf(spelling, 'settled')
    const again = { reviewId: id, settlement: { as: 'not-a-company' } as const }

    expect(errorOf(await open.marketer.call('companyNames.settle', { ...again, revision })).code).toBe('CONFLICT')
    expect(errorOf(await open.marketer.call('companyNames.settle', { ...again, revision: revision - 1 })).code).toBe('CONFLICT')
  })

  test('undone, waits again: alias and people are gone, the score is as before', async () => {
    await undo(spelling)

    expect(await aliasesOf(meant)).toEqual([])
    expect((await accountNamed(open, meant)).engagement).toMatchObject({ score: null, peopleCount: 0, lastTouchAt: null })
    expect(await reviewOf(spelling)).toMatchObject({ personCount: 3, settlement: null })
    await isTrue(meant)
    expect(errorOf(await open.sales.call('companyNames.undo', { reviewId: (await reviewOf(spelling)).id, revision: 3 })).code).toBe('CONFLICT')
  })

  test('may then be settled as the other company', async () => {
    await settle(spelling, { as: 'account', accountId: await idOf(sister) })

    expect(await peopleAt(meant)).toBe(0)
    expect(await peopleAt(sister)).toBe(2)
    await isTrue(sister)
  })

  test('a person who names another company leaves, and stays where they went when it is undone', async () => {
    await declare('openid-third', meant)
    expect(await reviewOf(spelling, 'settled')).toMatchObject({ personCount: 2 })
    await undo(spelling)

    expect(await peopleAt(meant)).toBe(1)
    expect(await peopleAt(sister)).toBe(0)
  })

  test('nobody waits for any more is asked of nobody', async () => {
    await open.as('openid-first').ask('visitors.withdrawConsent', {})
    await declare('openid-second', meant)

    expect((await reviews()).items).toEqual([])
  })
})

describe('a company that is in no list', () => {
  const typed = '恒源医药'
  const legalName = '烟台恒源医药科学仪器有限公司'

  test('becomes an account with its fit, and its people with it', async () => {
    const icpId = await publishIcp(open)
    const unknownBefore = (await open.marketer.ask('icps.get', { icpId })).liveVersion?.bandCounts
    await declare('openid-new-company', typed)
    await read('openid-new-company')
    const { review } = await settle(typed, { as: 'new-account', legalName })

    expect(review.settlement).toMatchObject({ as: 'new-account', createdAccount: true, taughtAlias: true })
    expect(await peopleAt(legalName)).toBe(1)
    const { fits } = await open.sales.ask('accounts.get', { accountId: await idOf(legalName) })
    expect(fits.map(({ icp }) => icp.id)).toContain(icpId)
    const counts = (await open.marketer.ask('icps.get', { icpId })).liveVersion?.bandCounts
    const total = (bands: typeof counts) => Object.values(bands ?? {}).reduce((sum, count) => sum + count, 0)
    expect(total(counts)).toBe(total(unknownBefore) + 1)
    await isTrue(legalName)
  })

  test('and goes again with an undo, when nothing else hangs on it', async () => {
    const accountId = await idOf(legalName)
    await undo(typed)

    expect(errorOf(await open.sales.call('accounts.get', { accountId })).code).toBe('NOT_FOUND')
    expect(await open.documents.count('fits', { accountId })).toBe(0)
  })

  test('stays with an undo when somebody else is there', async () => {
    await settle(typed, { as: 'new-account', legalName })
    await declare('openid-colleague', legalName)
    await undo(typed)

    expect(await idOf(legalName)).toMatch(/^acc_/)
  })

  test('of a name that is an account already is that account', async () => {
    const { review } = await settle(typed, { as: 'new-account', legalName: meant })

    expect(review.settlement).toMatchObject({ createdAccount: false, accountId: await idOf(meant) })
    await undo(typed)
  })

  test('is nobody from then on when it is said to be no company', async () => {
    await settle(typed, { as: 'not-a-company' })
    const before = (await reviews()).openCount
    expect(await declare('openid-no-company', typed)).toMatchObject({ linked: false })

    expect((await reviews()).openCount).toBe(before)
    expect(await reviewOf(typed, 'settled')).toMatchObject({ personCount: 2, account: null })
  })
})

test('a mail address waits for a colleague and is no alias', async () => {
  await open.importCsv('公司全称,网址\n宁波维丰半导体有限公司,https://weifeng-semi.cn\n')
  await declare('openid-by-mail', 'chen@weifeng-semi.cn')
  const review = await reviewOf('chen@weifeng-semi.cn')
  expect(review.candidates).toMatchObject([{ legalName: '宁波维丰半导体有限公司', evidence: ['same-domain'] }])
  await settle(review.spelling, { as: 'account', accountId: review.candidates[0]?.accountId ?? '' })

  expect(await aliasesOf('宁波维丰半导体有限公司')).toEqual([])
  expect((await open.sales.ask('accounts.get', { accountId: await idOf('宁波维丰半导体有限公司') })).account.legalName).toBe('宁波维丰半导体有限公司')
})

test('what one call cannot finish is finished by the timer', async () => {
  for (let index = 0; index < 8; index++) await declare(`openid-crowd-${index}`, spelling)
  const { id, revision } = await reviewOf(spelling)
  const waiting = await open.documents.find<{ _id: string }>('people', { where: { nameReviewId: id }, limit: 50 })
  await open.sales.ask('companyNames.settle', { reviewId: id, revision, settlement: { as: 'account', accountId: await idOf(sister) } })
  // As if the call had been cut off before it moved anybody.
  await open.documents.updateWhere('people', { _id: { $in: waiting.map(({ _id }) => _id) } }, { $set: { accountId: null, match: null } })
  await open.documents.updateWhere('jobs', { subjectId: id }, { $set: { status: 'running', cursor: null, leaseUntil: null } })
  await fireTimer(open.cloud, 'jobs', 'tick')

  expect(await open.documents.count('people', { nameReviewId: id, accountId: await idOf(sister) })).toBe(waiting.length)
})

describe('bad input', () => {
  test.each([
    ['an unknown review', { reviewId: 'nrv_unknown0000', revision: 1, settlement: { as: 'not-a-company' } }, 'NOT_FOUND'],
    ['no such settlement', { reviewId: 'nrv_unknown0000', revision: 1, settlement: { as: 'maybe' } }, 'INVALID_INPUT'],
    ['an id of something else', { reviewId: 'acc_unknown0000', revision: 1, settlement: { as: 'not-a-company' } }, 'INVALID_INPUT'],
    ['an empty legal name', { reviewId: 'nrv_unknown0000', revision: 1, settlement: { as: 'new-account', legalName: ' ' } }, 'INVALID_INPUT']
  ])('%s is refused', async (_, input, code) => {
    expect(errorOf(await open.sales.send({ action: 'companyNames.settle', input })).code).toBe(code)
  })

  test('an unknown account is refused and the review stays open', async () => {
    await declare('openid-last', 'last@weifeng-semi.cn')
    const { id, revision } = await reviewOf('last@weifeng-semi.cn')
    const settlement = { as: 'account', accountId: 'acc_unknown0000' } as const

    expect(errorOf(await open.sales.call('companyNames.settle', { reviewId: id, revision, settlement })).code).toBe('NOT_FOUND')
    expect(await reviewOf('last@weifeng-semi.cn')).toMatchObject({ revision, status: 'open' })
  })
})
