import type { ActionOutput } from '@shared/contracts/registry'
import { firstVersionId } from '@shared/domain/models/version-status'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { moveClock } from '../support/controls'
import { errorOf } from '../support/errors'
import { runs } from '../support/long'
import { accountNamed, colleagueAt, createContent, createEvent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'

type Version = ActionOutput<'models.list'>['items'][number]

let open: OpenCloud
let pricing: ActionOutput<'contents.create'>
let live: ActionOutput<'events.create'>
let visitors: TestUser[]
let clockMs = 0

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  await publishIcp(open)
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
  live = await createEvent(open)
  visitors = []
  for (let index = 0; index < 6; index++) visitors.push(await colleagueAt(open, companyRow(index % 3).legalName, `openid-model-${index}`))
  for (const [index, visitor] of visitors.entries()) {
    const views = Array.from({ length: index + 1 }, (_, day) => touchOf(pricing.id, { kind: 'high_value_view', occurredAt: daysAgo(day * 4) }))
    await recordAll(visitor, [...views, touchOf(pricing.id), touchOf(live.id, { kind: 'live_reserve', occurredAt: daysAgo(index) })])
  }
})
afterAll(() => open.stop())

/** Past the time in which other instances may not know yet. */
const hearsOfIt = async (): Promise<void> => {
  clockMs += 9000
  await moveClock(open.cloud, clockMs)
}

const scores = async (): Promise<Record<string, number | null>> => {
  const { items } = await open.sales.ask('accounts.list', { limit: 20 })
  return Object.fromEntries(items.map(({ legalName, engagement }) => [legalName, engagement.score]))
}

const storedHeats = async (slot: 'a' | 'b'): Promise<string> => {
  const stored = await open.documents.find<{ slots: Record<string, unknown> }>('accounts', { where: {}, order: { _id: 'asc' }, limit: 100, fields: ['slots'] })
  return JSON.stringify(stored.map(({ slots }) => slots[slot]))
}

const allDifferences = async () => {
  const stored = await open.documents.find<{ _id: string }>('accounts', { where: {}, order: { _id: 'asc' }, limit: 100, fields: ['_id'] })
  return (await Promise.all(stored.map(({ _id }) => verifyAccount(open.documents, _id)))).flat()
}

/** A draft in which a reservation says much more and caps differ. */
const draftWith = async (livePoints: number): Promise<Version> => {
  const { items } = await open.marketer.ask('models.list', {})
  const from = items.find(({ status }) => status === 'live')
  const draft = await open.marketer.ask('models.create', { name: '直播更重要', fromModelId: from?.id ?? firstVersionId })
  const { version: _version, ...model } = draft.model
  const rules = model.rules.map((rule) => {
    if (rule.kind === 'live_reserve') return { ...rule, points: livePoints }
    return rule.kind === 'content_view' ? { ...rule, period: { unit: 'run' as const, days: 7 }, maxCount: 2 } : rule
  })
  return open.marketer.ask('models.update', { modelId: draft.id, revision: draft.revision, model: { ...model, rules } })
}

const publish = async ({ id, revision }: Version): Promise<string> => (await open.marketer.ask('models.publish', { modelId: id, revision })).jobId

describe('a new version of the rules', () => {
  test('v1 is live before anything is published, and nothing can be reverted', async () => {
    const { items, canRevert } = await open.marketer.ask('models.list', {})

    expect(items).toMatchObject([{ id: firstVersionId, number: 1, status: 'live' }])
    expect(canRevert).toBe(false)
    expect(errorOf(await open.marketer.call('models.revert', {})).code).toBe('CONFLICT')
  })

  test('with problems is not published and says so', async () => {
    const draft = await draftWith(30)
    const { version: _version, ...model } = draft.model
    const saved = await open.marketer.ask('models.update', { modelId: draft.id, revision: draft.revision, model: { ...model, levelTwoFromScore: 70 } })

    expect(saved.problems).toEqual(['levels-crossed'])
    expect(errorOf(await open.marketer.call('models.publish', { modelId: draft.id, revision: saved.revision })).code).toBe('CONFLICT')
    expect(errorOf(await open.marketer.call('models.update', { modelId: draft.id, revision: draft.revision, name: '旧的' })).code).toBe('CONFLICT')
  })

  test('counts all history once published; v1’s numbers stay readable, and going back shows them to the bit', async () => {
    const before = await scores()
    const heatsBefore = await storedHeats('a')
    const jobId = await publish(await draftWith(40))
    await open.marketer.ask('jobs.advance', { jobId })

    expect(await scores()).toEqual(before)
    await hearsOfIt()
    expect((await open.finishJob(jobId)).status).toBe('done')
    const after = await scores()
    expect(after).not.toEqual(before)
    const name = companyRow(0).legalName
    const detail = await open.sales.ask('accounts.get', { accountId: (await accountNamed(open, name)).id })
    expect(detail.engagement).toMatchObject({ modelVersion: 'v3', score: after[name] })
    expect(detail.people.reduce((sum, { scorePoints }) => sum + scorePoints, 0)).toBe(after[name])
    expect(detail.scoreHistory).toMatchObject([{ modelVersion: 'v1', score: before[name], isCurrent: true }])
    expect(await allDifferences()).toEqual([])

    expect(await open.marketer.ask('models.revert', {})).toEqual({ liveVersion: 'v1' })
    expect(await scores()).toEqual(before)
    expect(await storedHeats('a')).toBe(heatsBefore)
    expect((await open.sales.ask('accounts.list', { limit: 1 })).modelVersion).toBe('v1')
    await open.marketer.ask('models.revert', {})
    expect(await scores()).toEqual(after)
  })

  test(
    'touches during the build are right in both versions, whenever they come',
    async () => {
      for (let round = 0; round < runs(2, 12); round++) {
        const jobId = await publish(await draftWith(10 + round))
        const during = visitors.map(async (visitor, index) => {
          for (let touch = 0; touch < 4; touch++) {
            const kind = touch % 2 === 0 ? 'high_value_view' : 'content_view'
            await recordAll(visitor, [touchOf(pricing.id, { kind, occurredAt: daysAgo((index * 3 + touch * 5 + round) % 30) })])
          }
        })
        const late = await colleagueAt(open, companyRow(5 + round).legalName)
        await recordAll(late, [touchOf(live.id, { kind: 'live_reserve' })])
        await hearsOfIt()
        const [job] = await Promise.all([open.finishJob(jobId), ...during])
        await recordAll(late, [touchOf(pricing.id, { kind: 'high_value_view' })])

        expect(job.status).toBe('done')
        expect(await allDifferences()).toEqual([])
      }
    },
    runs(120_000, 600_000)
  )

  test('a cursor of another version’s order says to refresh', async () => {
    const { nextCursor } = await open.sales.ask('accounts.list', { limit: 2 })
    await open.marketer.ask('models.revert', {})

    expect(errorOf(await open.sales.call('accounts.list', { limit: 2, cursor: nextCursor ?? '' }))).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('刷新')
    })
  })
})
