import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { setFaults } from '../support/controls'
import { errorOf } from '../support/errors'
import { accountNamed, agree, colleagueAt, createContent, createEvent, daysAgo, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let pricing: ActionOutput<'contents.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(30)))
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
})
afterAll(() => open.stop())

const nothingKnown = { displayName: null, jobTitle: null, companyName: null, identityLevel: null, consent: null, touchCount: 0, proofs: [] }
const highValue = (days = 0) => touchOf(pricing.id, { kind: 'high_value_view', occurredAt: daysAgo(days) })
const engagementOf = async (index: number) => (await accountNamed(open, companyRow(index).legalName)).engagement
const differencesAt = async (index: number) => verifyAccount(open.documents, (await accountNamed(open, companyRow(index).legalName)).id)
const declare = (openid: string, companyName: string) => open.as(openid).ask('visitors.declare', { displayName: '李四', companyName, jobTitle: null })

describe('what is known of a visitor', () => {
  test('is nothing before consent', async () => {
    expect(await open.as('openid-new').ask('visitors.me', {})).toEqual(nothingKnown)
  })

  test('is what they agreed to, with the wording they saw', async () => {
    const visitor = open.as('openid-agreeing')
    await visitor.ask('visitors.giveConsent', { purposes: ['content_analytics'], textVersion: '2026-01' })
    const after = await visitor.ask('visitors.giveConsent', { purposes: ['sales_followup'], textVersion: '2026-02' })

    expect(after).toMatchObject({ identityLevel: 1, consent: { purposes: ['content_analytics', 'sales_followup'], textVersion: '2026-02' } })
  })

  test('is made once, however often consent is sent at the same moment', async () => {
    const visitor = open.as('openid-double-tap')
    await Promise.all(Array.from({ length: 5 }, () => agree(visitor)))

    expect(await visitor.ask('visitors.me', {})).toMatchObject({ identityLevel: 1, touchCount: 0 })
  })
})

describe('declaring a company', () => {
  test('needs consent', async () => {
    const result = await open.as('openid-hasty').call('visitors.declare', { displayName: '王五', companyName: companyRow(0).legalName, jobTitle: null })

    expect(errorOf(result).code).toBe('CONSENT_REQUIRED')
  })

  test.each([
    ['the legal name', companyRow(1).legalName],
    ['the short name', companyRow(1).shortName],
    ['another form of writing', companyRow(1).legalName.replace('股份有限公司', ' 股份有限公司').replace('1', '１')]
  ])('links by %s', async (name, companyName) => {
    const openid = `openid-link-${name}`.replace(/[^a-z-]/g, 'x') + name.length
    await agree(open.as(openid))
    const { linked, profile } = await declare(openid, companyName)

    expect(linked).toBe(true)
    expect(profile).toMatchObject({ displayName: '李四', companyName: companyName.trim(), identityLevel: 3 })
  })

  test('keeps a name that nobody knows, without an account', async () => {
    await agree(open.as('openid-unknown-company'))

    expect(await declare('openid-unknown-company', '天外飞仙工作室')).toMatchObject({
      linked: false,
      profile: { companyName: '天外飞仙工作室', identityLevel: 3 }
    })
  })

  test('makes all touches stored before count', async () => {
    const visitor = open.as('openid-late')
    await agree(visitor)
    await recordAll(visitor, [highValue(10), highValue(5), highValue()])
    expect((await engagementOf(2)).score).toBeNull()

    await declare('openid-late', companyRow(2).legalName)
    expect(await engagementOf(2)).toMatchObject({ peopleCount: 1, score: expect.any(Number) })
    expect(await differencesAt(2)).toEqual([])
  })

  test('another company moves the person: the old account is as if they had never been there', async () => {
    const stays = await colleagueAt(open, companyRow(3).legalName)
    await recordAll(stays, [highValue(2)])
    const before = await engagementOf(3)
    const moves = await colleagueAt(open, companyRow(3).legalName, 'openid-mover')
    await recordAll(moves, [highValue(), highValue(4)])
    expect(await engagementOf(3)).toMatchObject({ peopleCount: 2 })

    await declare('openid-mover', companyRow(4).legalName)
    expect(await engagementOf(3)).toEqual(before)
    expect(await engagementOf(4)).toMatchObject({ peopleCount: 1 })
    expect([...(await differencesAt(3)), ...(await differencesAt(4))]).toEqual([])
  })

  test('a company that nobody knows takes the person out of the old account', async () => {
    const visitor = await colleagueAt(open, companyRow(5).legalName, 'openid-leaver')
    await recordAll(visitor, [highValue()])
    await declare('openid-leaver', '云游四方工作室')

    expect(await engagementOf(5)).toMatchObject({ score: null, peopleCount: 0, lastTouchAt: null })
  })

  test('while touches of the same person arrive, no score is lost', async () => {
    const visitor = await colleagueAt(open, companyRow(6).legalName, 'openid-busy')
    await Promise.all([
      ...Array.from({ length: 6 }, (_, index) => recordAll(visitor, [highValue(index * 3)])),
      declare('openid-busy', companyRow(7).legalName),
      declare('openid-busy', companyRow(7).legalName)
    ])

    expect(await engagementOf(6)).toMatchObject({ peopleCount: 0 })
    expect(await engagementOf(7)).toMatchObject({ peopleCount: 1 })
    expect([...(await differencesAt(6)), ...(await differencesAt(7))]).toEqual([])
  })
})

describe('withdrawing consent', () => {
  test('of someone nothing is known of changes nothing', async () => {
    expect(await open.as('openid-nobody').ask('visitors.withdrawConsent', {})).toEqual(nothingKnown)
  })

  test('forgets the person, deletes touches and registrations and leaves every score', async () => {
    const stays = await colleagueAt(open, companyRow(8).legalName)
    await recordAll(stays, [highValue(1)])
    const before = await engagementOf(8)
    const event = await createEvent(open)
    const leaves = await colleagueAt(open, companyRow(8).legalName, 'openid-withdrawing')
    const touches = Array.from({ length: 15 }, () => touchOf(pricing.id))
    await recordAll(leaves, touches)
    await leaves.ask('events.register', { eventId: event.id, scene: null })
    const ledgerBefore = await open.documents.count('touchpoints', {})

    expect(await leaves.ask('visitors.withdrawConsent', {})).toEqual(nothingKnown)
    expect(await leaves.ask('visitors.me', {})).toEqual(nothingKnown)
    expect(await engagementOf(8)).toEqual(before)
    expect(await open.documents.count('touchpoints', {})).toBe(ledgerBefore - 16)
    expect((await leaves.ask('events.get', { code: event.code })).event.registrationCount).toBe(0)
  })

  test('after which nothing is stored until consent is given again, and the start is clean', async () => {
    const visitor = await colleagueAt(open, companyRow(9).legalName, 'openid-returning')
    await recordAll(visitor, [highValue()])
    await visitor.ask('visitors.withdrawConsent', {})
    expect(errorOf(await visitor.call('engagement.record', { touches: [highValue()], clientNow: new Date().toISOString() })).code).toBe('CONSENT_REQUIRED')

    await agree(visitor)
    expect(await visitor.ask('visitors.me', {})).toMatchObject({ displayName: null, companyName: null, identityLevel: 1, touchCount: 0 })
  })

  test('cut off in the middle is finished when consent is given again', async () => {
    const visitor = await colleagueAt(open, companyRow(10).legalName, 'openid-cut-off')
    await recordAll(visitor, [highValue(1), highValue(5)])
    const before = await open.documents.count('touchpoints', {})
    await setFaults(open.cloud, [{ path: 'admin', name: 'database.removeDocument', kind: 'fail', count: 1 }])
    expect(errorOf(await visitor.call('visitors.withdrawConsent', {})).code).toBe('INTERNAL')
    await setFaults(open.cloud, [])

    expect(await engagementOf(10)).toMatchObject({ peopleCount: 0 })
    expect(await visitor.ask('visitors.me', {})).toEqual(nothingKnown)
    expect(await agree(visitor)).toMatchObject({ touchCount: 0 })
    expect(await open.documents.count('touchpoints', {})).toBe(before - 2)
  })

  test('while touches arrive leaves no touch behind', async () => {
    const visitor = await colleagueAt(open, companyRow(11).legalName, 'openid-race')
    const before = await open.documents.count('touchpoints', {})
    await Promise.all([
      ...Array.from({ length: 6 }, () => visitor.call('engagement.record', { touches: [touchOf(pricing.id)], clientNow: new Date().toISOString() })),
      visitor.call('visitors.withdrawConsent', {})
    ])

    expect(await engagementOf(11)).toMatchObject({ peopleCount: 0 })
    expect(await open.documents.count('touchpoints', {})).toBe(before)
  })
})
