import { idFrom } from '../../cloudfunctions/platform/ids'
import { localAppId } from '../../localcloud/functions/environment'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { errorOf } from '../support/errors'
import { runs } from '../support/long'
import { accountNamed, agree, createContent, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let contentId: string
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(6)))
  contentId = (await createContent(open)).id
})
afterAll(() => open.stop())

const personIdOf = ({ openid }: TestUser): string => idFrom('person', localAppId, openid)
const idAt = async (index: number) => (await accountNamed(open, companyRow(index).legalName)).id
const newcomer = async (openid: string): Promise<TestUser> => {
  const visitor = open.as(openid)
  await agree(visitor)
  return visitor
}
const phoneCode = async (phoneNumber: string): Promise<string> => {
  const response = await fetch(`${open.cloud.url}/localcloud/wechat/phone-codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phoneNumber })
  })
  return ((await response.json()) as { code: string }).code
}
const lastLetter = async (to: string): Promise<string> => {
  const letters = await open.documents.find<{ to: string; text: string }>('outbox', { where: { sentAt: { $gte: '' } }, order: { sentAt: 'desc' }, limit: 50 })
  return /\d{6}/.exec(letters.find((letter) => letter.to === to)?.text ?? '')?.[0] ?? ''
}
const setWebsite = async (index: number, website: string) =>
  open.documents.update('accounts', await idAt(index), { $set: { website }, $addToSet: { nameKeys: `domain:${website}` } })

describe('a phone number verified by WeChat', () => {
  test('of a CRM contact links to the contact’s account at level 4; nothing of the number is stored in clear', async () => {
    const csv = `姓名,公司,手机,邮箱\n陈工,${companyRow(0).legalName},138 0013 8000,chen@example.cn\n无名,,13900139000,\n某,${companyRow(1).legalName},12,`
    expect(await open.marketer.ask('contacts.import', { csv })).toEqual({
      savedCount: 1,
      linkedCount: 1,
      skippedRows: [
        { rowNumber: 3, reason: '没有公司名称' },
        { rowNumber: 4, reason: '手机号和邮箱都没有或格式不对' }
      ]
    })
    const visitor = await newcomer('openid-phone')
    await recordAll(visitor, [touchOf(contentId)])
    const { profile, isKnown } = await visitor.ask('visitors.verifyPhone', { code: await phoneCode('13800138000') })

    expect({ isKnown, level: profile.identityLevel, proofs: profile.proofs }).toEqual({
      isKnown: true,
      level: 4,
      proofs: [{ kind: 'phone', hint: '138****8000' }]
    })
    expect((await open.sales.ask('accounts.get', { accountId: await idAt(0) })).people).toMatchObject([{ identityLevel: 4, touchCount: 1 }])
    const everything = JSON.stringify([
      await open.documents.byId('people', personIdOf(visitor)),
      await open.documents.find('contacts', { where: { keys: { $gte: '' } }, limit: 10 })
    ])
    expect(everything).not.toContain('13800138000')
    expect(await open.marketer.ask('contacts.summary', {})).toEqual({ contactCount: 1, phoneCheckCount: 1, phoneCheckCostFen: 3 })
  })

  test('gives its code to one person once, however often and by whomever it is sent', async () => {
    const code = await phoneCode('13700137000')
    const users = await Promise.all(Array.from({ length: runs(5, 20) }, (_, index) => newcomer(`openid-replay-${index}`)))
    const answers = await Promise.all(users.flatMap((user) => Array.from({ length: 5 }, () => user.call('visitors.verifyPhone', { code }))))

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(answers.filter((answer) => !answer.ok).map((answer) => errorOf(answer).code))).toEqual(new Set(['CONFLICT']))
  })

  test('is refused for a made-up code and without consent; a typed number proves nothing', async () => {
    const visitor = await newcomer('openid-typed')
    expect(errorOf(await visitor.call('visitors.verifyPhone', { code: 'made-up-code' }))).toMatchObject({ code: 'CONFLICT' })
    expect(errorOf(await open.as('openid-without').call('visitors.verifyPhone', { code: await phoneCode('13600136000') })).code).toBe('CONSENT_REQUIRED')
    expect(errorOf(await visitor.call('visitors.tellPhone', { phone: '12345' })).code).toBe('INVALID_INPUT')
    expect(await visitor.ask('visitors.tellPhone', { phone: '+86 138-0013-8000' })).toMatchObject({
      identityLevel: 1,
      proofs: [{ kind: 'phone-told', hint: '138****8000' }]
    })
  })
})

describe('a work mailbox', () => {
  test('whose code is read links to the account with that domain at level 4', async () => {
    await setWebsite(2, 'verified-maker.com')
    const visitor = await newcomer('openid-mail')
    expect(await visitor.ask('visitors.sendMailCode', { address: 'Wang@mail.verified-maker.com' })).toMatchObject({ hint: 'w***@mail.verified-maker.com' })
    const { profile, isKnown } = await visitor.ask('visitors.verifyMailCode', { code: await lastLetter('wang@mail.verified-maker.com') })

    expect({ isKnown, level: profile.identityLevel }).toEqual({ isKnown: true, level: 4 })
    expect(await open.sales.ask('people.get', { personId: personIdOf(visitor) })).toMatchObject({ links: [{ accountId: await idAt(2) }] })
    expect(errorOf(await visitor.call('visitors.verifyMailCode', { code: await lastLetter('wang@mail.verified-maker.com') })).code).toBe('CONFLICT')
  })

  test('of a free-mail provider is refused with a sentence, and a code cannot be guessed', async () => {
    const visitor = await newcomer('openid-guesser')
    expect(errorOf(await visitor.call('visitors.sendMailCode', { address: 'someone@qq.com' }))).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('工作邮箱')
    })
    await visitor.ask('visitors.sendMailCode', { address: 'someone@unknown-maker.com' })
    const right = await lastLetter('someone@unknown-maker.com')
    const wrong = right === '000000' ? '111111' : '000000'
    const answers = []
    for (let count = 0; count < 6; count++) answers.push(errorOf(await visitor.call('visitors.verifyMailCode', { code: wrong })).code)
    expect(answers).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'BUSY'])
    expect(errorOf(await visitor.call('visitors.verifyMailCode', { code: right })).code).toBe('BUSY')
  })
})

describe('one user in two accounts of an Open Platform', () => {
  const joined = (visitor: TestUser, isJoined: boolean, unionid: string) =>
    visitor.send({ action: 'visitors.joinAccounts', input: { isJoined, textVersion: 'join-1' } }, { 'x-localcloud-unionid': unionid })

  test('is joined only when both agreed, and apart again when one takes it back', async () => {
    const [one, other] = [await newcomer('openid-in-app'), await newcomer('openid-in-account')]
    await joined(one, true, 'union-1')
    expect((await open.sales.ask('people.get', { personId: personIdOf(one) })).merges).toEqual([])
    await joined(other, true, 'union-1')
    expect((await open.sales.ask('people.get', { personId: personIdOf(one) })).merges).toMatchObject([{ mergedBy: 'unionid' }])

    await joined(other, false, 'union-1')
    expect(await open.sales.ask('people.get', { personId: personIdOf(one) })).toMatchObject({ merges: [], mergedInto: null, identityLevel: 2 })
    expect(await other.ask('visitors.me', {})).toMatchObject({ identityLevel: 1, consent: { purposes: ['content_analytics', 'sales_followup'] } })
  })

  test('a unionid that the client writes into the call is refused', async () => {
    const visitor = await newcomer('openid-forger')
    const result = await visitor.send({ action: 'visitors.joinAccounts', input: { isJoined: true, textVersion: 'join-1', unionId: 'union-1' } })
    expect(errorOf(result).code).toBe('INVALID_INPUT')
  })
})

test('what a robot reads, by its user agent, is stored and counts nothing', async () => {
  const robot = await newcomer('openid-robot')
  const touches = Array.from({ length: 5 }, () => touchOf(contentId))
  await robot.send(
    { action: 'engagement.record', input: { touches, clientNow: new Date().toISOString() } },
    { 'x-localcloud-source': 'wx_http', 'user-agent': 'Baiduspider/2.0' }
  )

  const { touches: seen } = await open.sales.ask('people.get', { personId: personIdOf(robot) })
  expect(new Set(seen.map(({ excludedReason }) => excludedReason))).toEqual(new Set(['bot']))
  expect(seen).toHaveLength(5)
})
