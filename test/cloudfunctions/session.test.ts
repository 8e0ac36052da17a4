import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
})
afterAll(() => open.stop())

describe('who the caller is', () => {
  test('someone nobody knows is a visitor without a name, and nothing is stored of them', async () => {
    const session = await open.as('openid-stranger').ask('session.get', {})

    expect(session).toMatchObject({ role: 'visitor', name: null })
    expect(session.permissions).toContain('contents.list')
    expect(session.permissions).not.toContain('accounts.list')
    expect(await open.documents.count('people', {})).toBe(0)
  })

  test('the openid named in the deployment is the administrator before anybody was invited', async () => {
    expect(await open.admin.ask('session.get', {})).toMatchObject({ role: 'admin' })
  })

  test('a colleague has the role of the invitation they used', async () => {
    expect(await open.sales.ask('session.get', {})).toMatchObject({ role: 'sales', name: '同事sales' })
  })
})

describe('invitations', () => {
  const invite = () => open.admin.ask('members.invite', { name: '新同事', role: 'sales' })

  test('a code works once, for one person', async () => {
    const { code } = await invite()
    const [first, second] = await Promise.all([
      open.as('openid-join-1').call('members.join', { code }),
      open.as('openid-join-2').call('members.join', { code })
    ])

    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
  })

  test('an unknown and a used code get the same answer', async () => {
    const { code } = await invite()
    await open.as('openid-join-3').ask('members.join', { code })
    const used = errorOf(await open.as('openid-join-4').call('members.join', { code }))
    const unknown = errorOf(await open.as('openid-join-4').call('members.join', { code: 'ZZZZZZZZZZ' }))

    expect(used.code).toBe('CONFLICT')
    expect(unknown.message).toBe(used.message)
  })

  test('a code is read with letters for the digits they look like, and in lower case', async () => {
    const { code } = await invite()
    const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')

    expect(await open.as('openid-join-5').ask('members.join', { code: typed })).toMatchObject({ role: 'sales', name: '新同事' })
  })

  test('the stored invitation does not hold its code', async () => {
    const { code } = await invite()
    const stored = await open.documents.find('invites', { where: {}, limit: 100 })

    expect(JSON.stringify(stored)).not.toContain(code)
  })

  test('an expired code is refused', async () => {
    const { code } = await invite()
    await open.documents.updateWhere('invites', { usedBy: null }, { $set: { expiresAt: '2020-01-01T00:00:00.000Z' } })

    expect(errorOf(await open.as('openid-join-6').call('members.join', { code })).code).toBe('CONFLICT')
  })

  test('the administrator of the first day stays one after joining as something else', async () => {
    const { code } = await invite()

    expect(await open.admin.ask('members.join', { code })).toMatchObject({ role: 'admin' })
    expect(await open.admin.ask('session.get', {})).toMatchObject({ role: 'admin' })
  })

  test('members are listed by name', async () => {
    const { items } = await open.admin.ask('members.list', {})

    expect(items.map(({ role }) => role)).toEqual(expect.arrayContaining(['sales', 'marketer', 'event-staff', 'lead']))
  })
})

test('every setting is listed with its value, source and sentence', async () => {
  const { items } = await open.marketer.ask('settings.list', {})

  expect(items.find(({ key }) => key === 'engagement.halfLifeDays')).toMatchObject({ value: 45, unit: '天' })
  for (const { sentence, source } of items) expect([sentence, source].every((text) => text.length > 0)).toBe(true)
})
