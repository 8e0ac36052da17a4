import type { ActionOutput } from '@shared/contracts/registry'
import type { OpenCloud, TestUser } from './cloud'
import { colleagueAt, createContent, daysAgo, recordAll, touchOf } from './story'

/** The company has tracked long enough for silence to mean something. */
export const trackSince = (open: OpenCloud, days: number) => open.lead.ask('alerts.setChannels', { trackingFromDate: daysAgo(days).slice(0, 10) })

/** Somebody of the account was here once, weeks ago, and no more since. */
export const onceLongAgo = async (open: OpenCloud, companyName: string, daysBefore = 40): Promise<TestUser> => {
  const visitor = await colleagueAt(open, companyName)
  await recordAll(visitor, [touchOf((await createContent(open)).id, { occurredAt: daysAgo(daysBefore) })])
  return visitor
}

/** That many people of the account each read as many articles today, and the pricing page. */
export const readToday = async (open: OpenCloud, visitors: readonly TestUser[], articleCount = 2): Promise<void> => {
  const articles = await Promise.all(Array.from({ length: articleCount }, () => createContent(open)))
  const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
  for (const visitor of visitors) {
    await recordAll(visitor, [...articles.map(({ id }) => touchOf(id)), touchOf(pricing.id, { kind: 'high_value_view' })])
  }
}

export const alertsOf = async (user: TestUser, accountId: string): Promise<ActionOutput<'alerts.list'>['items']> =>
  (await user.ask('alerts.list', { scope: 'all', limit: 50 })).items.filter(({ account }) => account.id === accountId)
