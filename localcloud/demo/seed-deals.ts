import type { ActionInput, ActionOutput } from '@shared/contracts/registry'
import { type DemoClient, demoClient, finishJob } from './client'
import { type Random, seededRandom } from './random'

type Account = ActionOutput<'accounts.list'>['items'][number]
type DealInput = ActionInput<'deals.save'>['deal']

const msPerDay = 86_400_000
const dealCount = 40
/** Accounts that have been quiet so long are no part of today's work, so their deals change nothing there. */
const quietDays = 30

const products = ['数据安全平台', '数据脱敏', '视觉质检']
const wonReasons = ['方案契合，试点通过', '价格合适，交付快']
const lostReasons = ['选了别家', '预算取消', '项目延后', '价格偏高']

const dayBefore = (now: Date, days: number): string => new Date(now.getTime() - days * msPerDay + 8 * 3_600_000).toISOString().slice(0, 10)

/** A deal made up by dice alone: whether it was won has nothing to do with how the account stood. */
const makeDeal = (random: Random, now: Date): DealInput => {
  const openedDaysAgo = random.between(12, 75)
  const roll = random.next()
  const product = random.pick(products)
  const base = {
    name: `${product}${random.pick(['一期', '试点', '年度采购'])}`,
    amount: random.between(8, 120) * 10_000,
    currency: 'CNY' as const,
    openedOn: dayBefore(now, openedDaysAgo),
    renewalOn: null,
    product
  }
  if (roll < 0.25) return { ...base, status: 'open', reason: null, closedOn: null }
  const closed = { ...base, closedOn: dayBefore(now, random.between(1, Math.max(1, openedDaysAgo - 8))) }
  return roll < 0.55 ? { ...closed, status: 'won', reason: random.pick(wonReasons) } : { ...closed, status: 'lost', reason: random.pick(lostReasons) }
}

const isQuiet = ({ engagement: { lastTouchAt } }: Account, now: Date): boolean =>
  lastTouchAt === null || now.getTime() - Date.parse(lastTouchAt) > quietDays * msPerDay

/** Those once engaged first, then such as never were, each in the order of their ids. */
const chooseAccounts = async (sales: DemoClient, icpIds: readonly string[], now: Date): Promise<Account[]> => {
  const found = new Map<string, Account>()
  for (const icpId of icpIds) {
    for (const band of ['A', 'B', 'C'] as const) {
      const { items } = await sales.call('accounts.list', { icpId, band, limit: 100 })
      for (const account of items) if (isQuiet(account, now)) found.set(account.id, account)
    }
  }
  const rank = ({ id, engagement }: Account): string => `${engagement.lastTouchAt === null ? 1 : 0}${id}`
  return [...found.values()].sort((left, right) => (rank(left) < rank(right) ? -1 : 1)).slice(0, dealCount)
}

/** Deals of the last quarter, so that the page that holds scores against outcomes has something to show. */
export const seedDeals = async (baseUrl: string, icpIds: readonly string[], now: Date): Promise<void> => {
  const sales = demoClient(baseUrl, 'local-sales')
  const accounts = await chooseAccounts(sales, icpIds, now)
  for (const [index, { id: accountId }] of accounts.entries()) {
    await sales.call('deals.save', { accountId, clientId: `demo-deal-${index}`, deal: makeDeal(seededRandom(50_000 + index), now) })
  }
  const marketer = demoClient(baseUrl, 'local-marketer')
  await finishJob(marketer, (await marketer.call('outcomes.judge', {})).jobId)
}
