import { countCriteria } from '@shared/domain/icp/count'
import { previewIcp } from '@shared/domain/icp/preview'
import { traitsAt } from '@shared/domain/icp/projection'
import type { FitCriterion } from '@shared/model/fit'
import { companiesCsv, companyRows, softwareCriteria } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { setFaults } from '../support/controls'
import { errorOf } from '../support/errors'
import { publishIcp } from '../support/story'

let open: OpenCloud
let productId: string
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(1200)))
  productId = (await open.marketer.ask('products.create', { name: '质检平台' })).id
})
afterAll(() => open.stop())

const createIcp = (name = '画像') => open.marketer.ask('icps.create', { name, productId })
const allPrivate: FitCriterion[] = [{ id: 'private', kind: 'should', weight: 1, attribute: 'ownership', operator: 'in', expected: ['民营企业'] }]

describe('products', () => {
  test('are listed by name; a second one of the same name is refused', async () => {
    const result = await open.marketer.call('products.create', { name: '质检平台' })

    expect(errorOf(result)).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('同名') })
    expect((await open.marketer.ask('products.list', {})).items.map(({ name }) => name)).toContain('质检平台')
  })
})

describe('a draft', () => {
  test('begins empty, for a product that exists', async () => {
    expect(await createIcp()).toMatchObject({ criteria: [], revision: 1, productName: '质检平台', liveVersion: null, buildingJobId: null })
    expect(errorOf(await open.marketer.call('icps.create', { name: '画像', productId: 'prd_unknown0000' })).code).toBe('NOT_FOUND')
  })

  test('saved by two at once keeps the first and tells the second', async () => {
    const { id: icpId, revision } = await createIcp()
    const answers = await Promise.all(['甲', '乙'].map((name) => open.marketer.call('icps.update', { icpId, revision, name })))

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(errorOf(answers.find(({ ok }) => !ok) ?? answers[0] ?? { ok: true, data: null })).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('刷新')
    })
  })

  test('leaves what an update does not name', async () => {
    const { id: icpId } = await createIcp('原名')
    const saved = await open.marketer.ask('icps.update', { icpId, revision: 1, criteria: allPrivate })

    expect(saved).toMatchObject({ name: '原名', criteria: allPrivate, revision: 2 })
  })

  test('with criteria that contradict themselves is refused by field', async () => {
    const { id: icpId } = await createIcp()
    const criteria = [{ id: 'a', kind: 'should', weight: 1, attribute: 'employeeCount', operator: 'between', expected: { min: 5, max: 1 } }]
    const error = errorOf(await open.marketer.send({ action: 'icps.update', input: { icpId, revision: 1, criteria } }))

    expect(error).toMatchObject({ code: 'INVALID_INPUT', fields: { 'criteria.0.expected': '下限不能大于上限' } })
  })

  test('of an unknown profile says to choose again', async () => {
    expect(errorOf(await open.marketer.call('icps.update', { icpId: 'icp_unknown0000', revision: 1 })).code).toBe('NOT_FOUND')
    expect(errorOf(await open.marketer.call('icps.get', { icpId: 'icp_unknown0000' })).code).toBe('NOT_FOUND')
  })
})

describe('the preview', () => {
  test('has the traits of every account, and counts as the server counts', async () => {
    const { projection, totalCount, isSample, asOf } = await open.marketer.ask('icps.projection', {})
    const preview = previewIcp({ criteria: softwareCriteria, projection, asOf, sampleSize: 5 })
    const traits = projection.accountIds.map((_, index) => traitsAt(projection, index))
    let cursor: string | undefined
    const counted = { examinedCount: 0, matchedCount: 0 }
    do {
      const page = await open.marketer.ask('icps.countPage', { criteria: softwareCriteria, ...(cursor ? { cursor } : {}) })
      counted.examinedCount += page.examinedCount
      counted.matchedCount += page.matchedCount
      cursor = page.nextCursor ?? undefined
    } while (cursor)

    expect({ totalCount, isSample }).toEqual({ totalCount: 1200, isSample: false })
    expect(counted).toEqual({ examinedCount: 1200, matchedCount: preview.matchedCount })
    expect(countCriteria(softwareCriteria, traits, asOf).matchedCount).toBe(preview.matchedCount)
  })
})

describe('publishing', () => {
  test('scores every account as the preview did', async () => {
    const icpId = await publishIcp(open)
    const { projection, asOf } = await open.marketer.ask('icps.projection', {})
    const { bandCounts } = previewIcp({ criteria: softwareCriteria, projection, asOf, sampleSize: 0 })
    const { liveVersion } = await open.marketer.ask('icps.get', { icpId })

    expect(liveVersion).toMatchObject({ number: 1, status: 'live', bandCounts, publishedAt: expect.any(String) })
    expect(await open.documents.count('fits', { versionId: liveVersion?.id })).toBe(1200)
  })

  test('is refused for an old revision, for no criterion and while another publish runs', async () => {
    const { id: icpId } = await createIcp()
    expect(errorOf(await open.marketer.call('icps.publish', { icpId, revision: 1 }))).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('条件')
    })
    await open.marketer.ask('icps.update', { icpId, revision: 1, criteria: allPrivate })
    expect(errorOf(await open.marketer.call('icps.publish', { icpId, revision: 1 }))).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('刷新')
    })
    const { jobId } = await open.marketer.ask('icps.publish', { icpId, revision: 2 })
    expect(errorOf(await open.marketer.call('icps.publish', { icpId, revision: 2 }))).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('正在发布')
    })
    expect(await open.marketer.ask('icps.get', { icpId })).toMatchObject({ buildingJobId: jobId, liveVersion: null })
    await open.finishJob(jobId)
  })

  test('by two at once starts one job', async () => {
    const { id: icpId } = await createIcp()
    await open.marketer.ask('icps.update', { icpId, revision: 1, criteria: allPrivate })
    const answers = await Promise.all([1, 2, 3].map(() => open.marketer.call('icps.publish', { icpId, revision: 2 })))

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (const answer of answers) if (answer.ok) await open.finishJob(answer.data.jobId)
  })

  test('leaves the old version visible until the new one is whole, keeps it for the revert, and clears the one before it', async () => {
    const icpId = await publishIcp(open, allPrivate)
    const first = (await open.marketer.ask('icps.get', { icpId })).liveVersion
    const countA = async () => (await open.sales.ask('accounts.list', { icpId, band: 'A', limit: 100 })).items.length
    const republish = async (criteria: FitCriterion[]) => {
      const { revision } = await open.marketer.ask('icps.get', { icpId })
      const saved = await open.marketer.ask('icps.update', { icpId, revision, criteria })
      return open.marketer.ask('icps.publish', { icpId, revision: saved.revision })
    }
    const none: FitCriterion[] = [{ ...allPrivate[0], id: 'none', expected: ['没有这种'] } as FitCriterion]
    const { jobId, versionId } = await republish(none)

    expect(await countA()).toBe(100)
    await setFaults(open.cloud, [{ path: 'admin', name: 'database.insertDocument', kind: 'fail', count: 1 }])
    await open.marketer.ask('jobs.advance', { jobId })
    await setFaults(open.cloud, [])
    expect(await countA()).toBe(100)
    expect((await open.marketer.ask('icps.get', { icpId })).liveVersion?.id).toBe(first?.id)

    await open.finishJob(jobId)
    expect(await countA()).toBe(0)
    expect(await open.marketer.ask('icps.get', { icpId })).toMatchObject({ liveVersion: { id: versionId, number: 2 }, buildingJobId: null })
    expect(await open.documents.count('accounts', { fitKeys: `${first?.id}:A` })).toBe(400)

    await open.finishJob((await republish(allPrivate)).jobId)
    expect(await countA()).toBe(100)
    expect(await open.documents.count('accounts', { fitKeys: `${first?.id}:A` })).toBe(0)
    expect(await open.documents.count('fits', { versionId: first?.id })).toBe(0)
    expect(await open.documents.count('fits', { versionId })).toBe(1200)
  })

  test('scores show the second version, history still the first; going back restores the first to the last digit (scenario 14)', async () => {
    const icpId = await publishIcp(open, allPrivate)
    const all = async () => (await open.sales.ask('accounts.list', { icpId, limit: 100 })).items.map(({ id, fitScore, fitBand }) => ({ id, fitScore, fitBand }))
    const fitsOf = async (versionId: string) =>
      JSON.stringify(await open.documents.find('fits', { where: { versionId }, order: { rankKey: 'desc' }, limit: 1000 }))
    expect(errorOf(await open.marketer.call('icps.revert', { icpId })).code).toBe('CONFLICT')
    const first = await open.marketer.ask('icps.get', { icpId })
    const [shownBefore, storedBefore] = [await all(), await fitsOf(first.liveVersionId ?? '')]
    const best = shownBefore.find(({ fitBand }) => fitBand === 'A')
    const none: FitCriterion[] = [{ ...allPrivate[0], id: 'none', expected: ['没有这种'] } as FitCriterion]
    const saved = await open.marketer.ask('icps.update', { icpId, revision: first.revision, criteria: none })
    await open.finishJob((await open.marketer.ask('icps.publish', { icpId, revision: saved.revision })).jobId)

    expect((await all()).some(({ fitBand }) => fitBand === 'A')).toBe(false)
    const { fits, fitHistory } = await open.sales.ask('accounts.get', { accountId: best?.id ?? '' })
    expect(fits.find(({ icp }) => icp.id === icpId)).toMatchObject({ icp: { versionNumber: 2 }, score: 0, band: 'C' })
    expect(fitHistory.filter(({ icp }) => icp.id === icpId)).toMatchObject([{ icp: { versionNumber: 1 }, score: best?.fitScore, band: 'A' }])

    expect(await open.marketer.ask('icps.revert', { icpId })).toMatchObject({ liveVersion: { number: 1, status: 'live' }, previousNumber: 2 })
    expect(await all()).toEqual(shownBefore)
    expect(await fitsOf(first.liveVersionId ?? '')).toBe(storedBefore)
    expect(await open.marketer.ask('icps.revert', { icpId })).toMatchObject({ liveVersion: { number: 2 }, previousNumber: 1 })
  })

  test('a job nobody knows says to start again', async () => {
    expect(errorOf(await open.sales.call('jobs.get', { jobId: 'job_unknown0000' })).code).toBe('NOT_FOUND')
  })
})
