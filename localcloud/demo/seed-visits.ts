import type { ActionOutput } from '@shared/contracts/registry'
import { castPerson, typedCompanyName } from './cast'
import { type DemoClient, demoClient } from './client'
import { type Random, seededRandom } from './random'
import type { Published } from './seed-contents'
import { type Liveliness, liveliness, visitTouches } from './visits'

type AccountItem = ActionOutput<'accounts.list'>['items'][number]
const consent = { purposes: ['content_analytics' as const, 'sales_followup' as const], textVersion: '2026-11' }

interface Scene {
  baseUrl: string
  published: Published
  now: Date
}

const visitAs = async (scene: Scene, person: { openid: string; random: Random; lively: Liveliness; account: AccountItem | null }): Promise<void> => {
  const { openid, random, lively, account } = person
  const client = demoClient(scene.baseUrl, openid)
  await client.call('visitors.giveConsent', consent)
  const visitCount = random.between(...lively.visits)
  for (let visit = 0; visit < visitCount; visit++) {
    const touches = visitTouches({ random, published: scene.published, now: scene.now, lively, visitId: `${openid}-${visit}` })
    await client.call('engagement.record', { touches, clientNow: new Date().toISOString() })
  }
  if (!account) return
  const { name, jobTitle } = castPerson(random)
  await client.call('visitors.declare', { displayName: name, jobTitle, companyName: typedCompanyName(random, account.legalName, account.shortName) })
  if (random.next() < 0.35) await client.call('events.register', { eventId: scene.published.event.id, scene: 1058 })
}

/** The accounts of a band in the order of their ids, so that a second run chooses the same ones whatever their scores are by then. */
const accountsOfBand = async (sales: DemoClient, icpId: string, band: 'A' | 'B' | 'C'): Promise<AccountItem[]> => {
  const { items } = await sales.call('accounts.list', { icpId, band, limit: 100 })
  return [...items].sort((left, right) => (left.id < right.id ? -1 : 1))
}

const chooseAccounts = async (sales: DemoClient, icpIds: string[]): Promise<{ account: AccountItem; lively: Liveliness }[]> => {
  const chosen = new Map<string, { account: AccountItem; lively: Liveliness }>()
  const take = (items: AccountItem[], lively: Liveliness): void => {
    for (const account of items) if (!chosen.has(account.id)) chosen.set(account.id, { account, lively })
  }
  for (const icpId of icpIds) {
    const bandA = await accountsOfBand(sales, icpId, 'A')
    const bandB = await accountsOfBand(sales, icpId, 'B')
    const bandC = await accountsOfBand(sales, icpId, 'C')
    take(bandA.slice(0, 3), liveliness.hot)
    take(bandA.slice(3, 9), liveliness.warm)
    take(bandA.slice(9, 12), liveliness.fading)
    take(bandB.slice(0, 4), liveliness.warm)
    take(bandC.slice(0, 2), liveliness.hot)
  }
  return [...chosen.values()]
}

/** A few hundred touches of people at real companies, and some of people whose company nobody knows. */
export const seedVisits = async (scene: Scene, sales: DemoClient, icpIds: string[]): Promise<void> => {
  let seed = 1
  for (const { account, lively } of await chooseAccounts(sales, icpIds)) {
    const people = seededRandom(seed).between(...lively.people)
    for (let index = 0; index < people; index++) {
      seed++
      await visitAs(scene, { openid: `local-reader-${seed}`, random: seededRandom(seed * 7919), lively, account })
    }
    seed++
  }
  for (let index = 0; index < 8; index++) {
    await visitAs(scene, { openid: `local-stranger-${index}`, random: seededRandom(90_000 + index), lively: liveliness.curious, account: null })
  }
}
