import type { ActionInput, ActionOutput } from '@shared/contracts/registry'
import type { FitCriterion } from '@shared/model/fit'
import { softwareCriteria } from './builders/companies'
import type { OpenCloud, TestUser } from './cloud'

type Touch = ActionInput<'engagement.record'>['touches'][number]
type Content = ActionOutput<'contents.create'>
type LiveEvent = ActionOutput<'events.create'>

let count = 0
const next = (): number => ++count

/** A touch of now, with what a test cares about in its overrides. */
export const touchOf = (subjectId: string, overrides: Partial<Touch> = {}): Touch => ({
  clientId: `client-${next()}`,
  kind: 'content_view',
  subjectId,
  scene: 1058,
  occurredAt: new Date().toISOString(),
  ...overrides
})

export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

export const recordAll = (visitor: TestUser, touches: Touch[]) => visitor.ask('engagement.record', { touches, clientNow: new Date().toISOString() })

export const createContent = (open: OpenCloud, overrides: Partial<ActionInput<'contents.create'>> = {}): Promise<Content> =>
  open.marketer.ask('contents.create', {
    kind: 'article',
    title: `如何选型 ${next()}`,
    summary: '三步选对产品',
    paragraphs: ['第一步', '第二步'],
    author: '市场部',
    isHighValue: false,
    articleUrl: 'https://mp.weixin.qq.com/s/example',
    ...overrides
  })

export const createEvent = (open: OpenCloud, overrides: Partial<ActionInput<'events.create'>> = {}): Promise<LiveEvent> =>
  open.marketer.ask('events.create', {
    title: `直播 ${next()}`,
    summary: '产品负责人在线答疑',
    speaker: '王工',
    startsAt: daysAgo(-2),
    endsAt: daysAgo(-3),
    ...overrides
  })

export const agree = (visitor: TestUser) => visitor.ask('visitors.giveConsent', { purposes: ['content_analytics', 'sales_followup'], textVersion: '2026-01' })

/** Somebody new who agreed and said where they work. */
export const colleagueAt = async (open: OpenCloud, companyName: string, openid = `openid-person-${next()}`): Promise<TestUser> => {
  const visitor = open.as(openid)
  await agree(visitor)
  await visitor.ask('visitors.declare', { displayName: '张三', companyName, jobTitle: '采购经理' })
  return visitor
}

/** Publishes a profile and waits until it is live. */
export const publishIcp = async (open: OpenCloud, criteria: FitCriterion[] = softwareCriteria): Promise<string> => {
  const product = await open.marketer.ask('products.create', { name: `产品 ${next()}` })
  const created = await open.marketer.ask('icps.create', { name: `画像 ${next()}`, productId: product.id })
  const { revision } = await open.marketer.ask('icps.update', { icpId: created.id, revision: created.revision, criteria })
  const { jobId } = await open.marketer.ask('icps.publish', { icpId: created.id, revision })
  const job = await open.finishJob(jobId)
  if (job.status !== 'done') throw new Error(`publish: ${job.problem}`)
  return created.id
}

export const accountNamed = async (open: OpenCloud, name: string): Promise<ActionOutput<'accounts.list'>['items'][number]> => {
  const { items } = await open.sales.ask('accounts.list', { query: name })
  const found = items.find(({ legalName, shortName }) => legalName === name || shortName === name)
  if (!found) throw new Error(`no account ${name}`)
  return found
}
