import type { ActionInput } from '@shared/contracts/registry'
import { castPerson } from './cast'
import { type DemoClient, demoClient } from './client'
import { seededRandom } from './random'

const title = '2026 华东数字工厂展 · 3 号馆 B12'
const msPerHour = 3_600_000

/** An exhibition that began yesterday and goes on tomorrow, so that the booth is open whenever somebody looks. */
const exhibition = async (marketer: DemoClient, now: Date) => {
  const { items } = await marketer.call('events.list', {})
  const existing = items.find((event) => event.title === title)
  if (existing) return existing
  const lists = await marketer.call('targetLists.list', {})
  return marketer.call('events.create', {
    kind: 'conference',
    title,
    summary: '两天，三场演示。展台登记的客户当天交给负责人。',
    speaker: '青梧科技 展台团队',
    place: '国家会展中心 3 号馆 B12',
    startsAt: new Date(now.getTime() - 20 * msPerHour).toISOString(),
    endsAt: new Date(now.getTime() + 28 * msPerHour).toISOString(),
    targetListIds: lists.items.map(({ id }) => id),
    costCny: 86_000
  })
}

const notes = ['在做明年的预算，想先看报价。', '现在用的是别家，合同到年底。', '要带信息部的人再来一次。', null, null]
const interests = ['hot', 'warm', 'warm', 'cold'] as const

/** Staff at work: a dozen people of the lists and of companies nobody has on a list. */
export const seedBooth = async (baseUrl: string, marketer: DemoClient, now: Date): Promise<void> => {
  const { id: eventId } = await exhibition(marketer, now)
  const staff = demoClient(baseUrl, 'local-event-staff')
  const { staffCode } = await marketer.call('events.plan', { eventId })
  await staff.call('booth.join', { code: staffCode })
  const { items: accounts } = await staff.call('booth.accounts', { eventId, limit: 40 })
  const captures = accounts.slice(4, 16).map((account, index) => {
    const random = seededRandom(70_000 + index)
    const { name, jobTitle } = castPerson(random)
    return {
      captureId: `demo-capture-${index}`,
      eventId,
      capturedAt: new Date(now.getTime() - (15 - index) * msPerHour).toISOString(),
      badge: null,
      name,
      companyName: account.shortName ?? account.legalName,
      phone: null,
      jobTitle,
      accountId: index % 2 === 0 ? account.id : null,
      interest: interests[index % interests.length],
      productIds: [],
      tags: [],
      rating: null,
      nextStep: null,
      note: notes[index % notes.length],
      consentHow: 'shown'
    }
  })
  await staff.call('booth.submit', { captures: captures as unknown as ActionInput<'booth.submit'>['captures'], clientNow: new Date().toISOString() })
}
