import type { ActionOutput } from '@shared/contracts/registry'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { moveClock, setFaults } from '../support/controls'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'

type Version = ActionOutput<'models.list'>['items'][number]
type Direction = 'becomes-hot' | 'stops-being-hot'

/** More accounts than one step takes. */
const companyCount = 130
const fitting = { industry: '软件服务', region: '北京', ownership: '民营企业', listedOn: '20000315' }
const fits = [0, 1, 2].map((index) => companyRow(700 + index, fitting))

let open: OpenCloud

const dateOf = (days: number): string => dateOfDay(dayOf(daysAgo(days)))

const wonDeal = (accountId: string, index: number, [openedOn, closedOn]: [string, string]) =>
  open.sales.ask('deals.save', {
    accountId,
    clientId: `client-trial-${index}`,
    deal: { name: '一期', status: 'won', reason: null, amount: 1000, currency: 'CNY', openedOn, closedOn, renewalOn: null, product: null }
  })

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv([...companyRows(companyCount), ...fits]))
  await publishIcp(open)
  const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
  const touches = (days: number) =>
    (['mp_enter', 'content_view', 'content_view_deep', 'high_value_view'] as const).map((kind) => touchOf(pricing.id, { kind, occurredAt: daysAgo(days) }))
  // Four people until yesterday, two until a month ago, one yesterday: hot, warm, cool.
  const histories = [
    { count: 4, days: [40, 30, 1] },
    { count: 2, days: [40, 30] },
    { count: 1, days: [1] }
  ]
  for (const [index, { count, days }] of histories.entries()) {
    for (let person = 0; person < count; person++) await recordAll(await colleagueAt(open, fits[index]?.legalName ?? ''), days.flatMap(touches))
  }
  const [hot, warm] = await Promise.all([0, 1].map((index) => accountNamed(open, fits[index]?.legalName ?? '')))
  await wonDeal(hot?.id ?? '', 0, [dateOf(20), dateOf(2)])
  await wonDeal(warm?.id ?? '', 1, [dateOf(60), dateOf(20)])
}, 180_000)
afterAll(() => open.stop())

const draftWith = async (changes: Partial<Version['model']>): Promise<Version> => {
  const { items } = await open.marketer.ask('models.list', {})
  const from = items.find(({ status }) => status === 'live')
  const draft = await open.marketer.ask('models.create', { name: '试一试', fromModelId: from?.id ?? '' })
  const { version: _version, ...model } = draft.model
  return open.marketer.ask('models.update', { modelId: draft.id, revision: draft.revision, model: { ...model, ...changes } })
}

const tried = async ({ id, revision }: Version) => {
  const { trialId, jobId } = await open.marketer.ask('models.try', { modelId: id, revision })
  expect(await open.finishJob(jobId)).toMatchObject({ status: 'done', problem: null })
  const { trial } = await open.marketer.ask('models.getTrial', { modelId: id })
  expect(trial?.id).toBe(trialId)
  return trial
}

const moves = async (trialId: string, direction: Direction) => {
  const items = []
  let cursor: string | undefined
  do {
    const page = await open.marketer.ask('models.listTrialMoves', { trialId, direction, limit: 1, ...(cursor === undefined ? {} : { cursor }) })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return items
}

const accountsShown = async () =>
  (await open.sales.ask('accounts.list', { limit: 100 })).items.map(({ id, engagement, grade, isHot }) => ({ id, score: engagement.score, grade, isHot }))

describe('a draft tried on the whole ledger', () => {
  test('says who becomes hot and who stops, exactly as publishing it then turns out, and changes nothing until then', async () => {
    const before = await accountsShown()
    const draft = await draftWith({ levelOneFromScore: 25, levelTwoFromScore: 10, halfScoreSum: 60 })
    const trial = await tried(draft)

    expect(await accountsShown()).toEqual(before)
    expect(trial).toMatchObject({
      modelVersion: draft.model.version,
      liveModelVersion: 'v1',
      revision: draft.revision,
      result: { accountCount: companyCount + 3 }
    })
    const becoming = await moves(trial?.id ?? '', 'becomes-hot')
    expect(becoming.length).toBeGreaterThan(0)

    const { jobId } = await open.marketer.ask('models.publish', { modelId: draft.id, revision: draft.revision })
    await moveClock(open.cloud, 9_000)
    expect((await open.finishJob(jobId)).status).toBe('done')
    const after = new Map((await accountsShown()).map((account) => [account.id, account]))
    const changed = before.filter(({ id, isHot }) => !isHot && after.get(id)?.isHot)
    expect(becoming.map(({ accountId }) => accountId).sort()).toEqual(changed.map(({ id }) => id).sort())
    for (const { accountId, before: was, after: is } of becoming) {
      expect(is).toEqual({ score: after.get(accountId)?.score, grade: after.get(accountId)?.grade })
      expect(was.score).toBe(before.find(({ id }) => id === accountId)?.score)
    }
    const { result } = trial ?? {}
    expect(result?.hot).toEqual({ before: before.filter(({ isHot }) => isHot).length, after: [...after.values()].filter(({ isHot }) => isHot).length })
    for (const side of ['before', 'after'] as const) expect(result?.grades.reduce((sum, row) => sum + row[side], 0)).toBe(companyCount + 3)
    await open.marketer.ask('models.revert', {})
    expect(await accountsShown()).toEqual(before)
  }, 120_000)

  test('says of the deals won last which the old and the new rules had called hot in time, by what was known then', async () => {
    const { result } = (await tried(await draftWith({ levelOneFromScore: 25, levelTwoFromScore: 10 }))) ?? {}

    expect(result?.won).toEqual({ dealCount: 2, byOpening: { knownCount: 2, before: 1, after: 1 }, byClosing: { knownCount: 2, before: 1, after: 2 } })
  })

  test('may take heat away, and its lists replace those of the trial before', async () => {
    const draft = await draftWith({ levelOneFromScore: 25, levelTwoFromScore: 10 })
    const first = await tried(draft)
    const { version: _version, ...model } = draft.model
    const changed = await open.marketer.ask('models.update', { modelId: draft.id, revision: draft.revision, model: { ...model, levelOneFromScore: 99 } })
    const second = await tried(changed)

    expect((await moves(second?.id ?? '', 'stops-being-hot')).map(({ name }) => name)).toEqual([fits[0]?.shortName])
    expect(await moves(second?.id ?? '', 'becomes-hot')).toEqual([])
    expect(await moves(first?.id ?? '', 'becomes-hot')).toEqual([])
    expect(errorOf(await open.marketer.call('models.try', { modelId: draft.id, revision: draft.revision })).code).toBe('CONFLICT')
  })

  test('is one trial however often it is asked for, can be stopped, and begun again', async () => {
    const { id: modelId, revision } = await draftWith({ levelOneFromScore: 40 })
    const begun = await open.marketer.ask('models.try', { modelId, revision })
    expect(await open.marketer.ask('models.try', { modelId, revision })).toEqual(begun)

    expect(await open.marketer.ask('models.cancelTrial', { trialId: begun.trialId })).toEqual({ isCancelled: true })
    expect(await open.marketer.ask('jobs.advance', { jobId: begun.jobId })).toMatchObject({ status: 'cancelled', doneCount: 0 })
    expect((await open.marketer.ask('models.getTrial', { modelId })).trial).toMatchObject({ status: 'cancelled', result: null })
    expect(await open.marketer.ask('models.cancelTrial', { trialId: begun.trialId })).toEqual({ isCancelled: false })
    const again = await open.marketer.ask('models.try', { modelId, revision })
    expect(again.trialId).not.toBe(begun.trialId)
    expect((await open.finishJob(again.jobId)).status).toBe('done')
  })

  test('comes to the same when its writes fail or lose their answers on the way', async () => {
    const draft = await draftWith({ levelOneFromScore: 25, levelTwoFromScore: 10 })
    const undisturbed = await tried(draft)
    const expected = await moves(undisturbed?.id ?? '', 'becomes-hot')
    const { jobId, trialId } = await open.marketer.ask('models.try', { modelId: draft.id, revision: draft.revision })
    const faults = ['database.insertDocument', 'database.modifyDocument', 'database.removeDocument'].flatMap((name) =>
      (['fail', 'drop'] as const).map((kind) => ({ path: 'admin' as const, name, kind, count: 1 }))
    )
    await setFaults(open.cloud, faults)
    for (let tries = 0; tries < 6; tries++) await open.marketer.call('jobs.advance', { jobId })
    await setFaults(open.cloud, [])

    expect((await open.finishJob(jobId)).status).toBe('done')
    expect((await open.marketer.ask('models.getTrial', { modelId: draft.id })).trial?.result).toEqual(undisturbed?.result)
    expect(await moves(trialId, 'becomes-hot')).toEqual(expected)
  })

  test('is not for sales', async () => {
    expect(errorOf(await open.sales.call('models.getTrial', { modelId: 'mdl_000001' })).code).toBe('FORBIDDEN')
  })
})
