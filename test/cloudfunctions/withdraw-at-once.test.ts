import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { runs } from '../support/long'
import { agree, createContent, daysAgo, touchOf } from '../support/story'

let open: OpenCloud
let content: ActionOutput<'contents.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(1)))
  content = await createContent(open)
})
afterAll(() => open.stop())

/** May be refused: the other device can have withdrawn in between. */
const agreeAndRead = async (user: TestUser): Promise<void> => {
  await agree(user)
  const touches = [5, 4, 3, 2, 1].map((age) => touchOf(content.id, { occurredAt: daysAgo(age) }))
  await user.call('engagement.record', { touches, clientNow: new Date().toISOString() })
}

const declare = async (user: TestUser): Promise<void> => {
  await agree(user)
  await user.ask('visitors.declare', { displayName: '某人', companyName: companyRow(0).legalName, jobTitle: null })
}

test(
  'who agrees and reads on one device while another withdraws has the score of exactly the touches that are left',
  async () => {
    for (let round = 0; round < runs(8, 80); round++) {
      const user = open.as(`openid-two-devices-${round}`)
      await declare(user)
      await agreeAndRead(user)
      await Promise.all([user.call('visitors.withdrawConsent', {}), agreeAndRead(user), user.call('visitors.withdrawConsent', {}), agreeAndRead(user)])
      await declare(user)
    }
    const [account] = (await open.sales.ask('accounts.list', {})).items
    expect(await verifyAccount(open.documents, account?.id ?? '')).toEqual([])
  },
  runs(120_000, 600_000)
)
