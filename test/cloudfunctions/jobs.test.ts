import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { companiesCsv, companyRows, softwareCriteria } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { fireTimer, moveClock, setFaults } from '../support/controls'
import { runs } from '../support/long'
import { publishIcp } from '../support/story'

const rowCount = 900
const csv = companiesCsv(companyRows(rowCount))
/** Longer than the lease of a runner that died. */
const afterTheLeaseMs = 20_000

interface Outcome {
  accounts: string
  fitCount: number
  bandCounts: unknown
}

/** Everything a job leaves, without times and generated ids. */
const outcomeOf = async (open: OpenCloud, icpId: string): Promise<Outcome> => {
  const { liveVersion } = await open.marketer.ask('icps.get', { icpId })
  const fields = ['legalName', 'shortName', 'traits', 'fitKeys', 'searchKeys', 'nameKeys', 'sortKey', 'importRow']
  const stored = await open.documents.find<Record<string, unknown>>('accounts', { where: {}, order: { _id: 'asc' }, limit: 1000, fields })
  return {
    accounts: JSON.stringify(stored).replaceAll(liveVersion?.id ?? '', 'version'),
    fitCount: await open.documents.count('fits', { versionId: liveVersion?.id }),
    bandCounts: liveVersion?.bandCounts
  }
}

const startImport = async (open: OpenCloud): Promise<string> => {
  const importId = await open.upload({ csv })
  const { mapping } = await open.marketer.ask('imports.dryRun', { importId })
  return (await open.marketer.ask('imports.commit', { importId, mapping })).jobId
}

const startPublish = async (open: OpenCloud): Promise<{ icpId: string; jobId: string }> => {
  const { id: productId } = await open.marketer.ask('products.create', { name: '产品' })
  const { id: icpId } = await open.marketer.ask('icps.create', { name: '画像', productId })
  await open.marketer.ask('icps.update', { icpId, revision: 1, criteria: softwareCriteria })
  return { icpId, jobId: (await open.marketer.ask('icps.publish', { icpId, revision: 2 })).jobId }
}

let expected: Outcome
beforeAll(async () => {
  const open = await openCloud()
  await open.importCsv(csv)
  expected = await outcomeOf(open, await publishIcp(open))
  await open.stop()
})

/** Lets the job run for a moment, then ends the cloud with its workers and opens it again on the same data. */
const interrupted = async (
  open: OpenCloud,
  jobId: string,
  { dataDir, afterMs, leaps }: { dataDir: string; afterMs: number; leaps: number }
): Promise<OpenCloud> => {
  void open.marketer.call('jobs.advance', { jobId }).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  await open.cloud.stop()
  const again = await openCloud({ dataDir })
  // The last runner's clock had leapt as well.
  await moveClock(again.cloud, leaps * afterTheLeaseMs)
  return again
}

test(
  'an import and a publish whose workers are killed again and again come to the same as undisturbed ones',
  async () => {
    for (let round = 0; round < runs(2, 12); round++) {
      const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'bullseye-cloud-'))
      let open = await openCloud({ dataDir })
      const importJobId = await startImport(open)
      open = await interrupted(open, importJobId, { dataDir, afterMs: 120 + round * 70, leaps: 1 })
      open = await interrupted(open, importJobId, { dataDir, afterMs: 350 + round * 70, leaps: 2 })
      expect(await open.finishJob(importJobId)).toMatchObject({ status: 'done', summary: { created: rowCount, duplicates: 0, errors: 0 } })

      const { icpId, jobId } = await startPublish(open)
      open = await interrupted(open, jobId, { dataDir, afterMs: 200 + round * 90, leaps: 3 })
      expect((await open.finishJob(jobId)).status).toBe('done')
      expect(await outcomeOf(open, icpId)).toEqual(expected)
      await open.stop()
    }
  },
  runs(120_000, 900_000)
)

test(
  'steps whose calls fail or lose their answers come to the same',
  async () => {
    for (let round = 0; round < runs(2, 10); round++) {
      const open = await openCloud()
      const importJobId = await startImport(open)
      await setFaults(open.cloud, [
        { path: 'admin', name: 'database.insertDocument', kind: 'drop', rate: 0.3 },
        { path: 'admin', name: 'database.modifyDocument', kind: 'drop', rate: 0.15 },
        { path: 'admin', name: 'database.getDocument', kind: 'fail', rate: 0.05 }
      ])
      for (let tries = 0; tries < 6; tries++) await open.marketer.call('jobs.advance', { jobId: importJobId })
      await setFaults(open.cloud, [])
      await moveClock(open.cloud, afterTheLeaseMs)
      expect(await open.finishJob(importJobId)).toMatchObject({ status: 'done', summary: { created: rowCount, duplicates: 0, errors: 0 } })

      const { icpId, jobId } = await startPublish(open)
      await setFaults(open.cloud, [
        { path: 'admin', name: null, kind: 'drop', rate: 0.1 },
        { path: 'admin', name: 'database.commitTransaction', kind: 'drop', rate: 0.5 }
      ])
      for (let tries = 0; tries < 6; tries++) await open.marketer.call('jobs.advance', { jobId })
      await setFaults(open.cloud, [])
      await moveClock(open.cloud, 2 * afterTheLeaseMs)
      expect((await open.finishJob(jobId)).status).toBe('done')
      expect(await outcomeOf(open, icpId)).toEqual(expected)
      await open.stop()
    }
  },
  runs(120_000, 900_000)
)

describe('with nobody looking', () => {
  let open: OpenCloud
  beforeAll(async () => {
    open = await openCloud()
  })
  afterAll(() => open.stop())

  test('the timer finishes an import and a publish', async () => {
    const importJobId = await startImport(open)
    await fireTimer(open.cloud, 'jobs', 'tick')
    const { icpId, jobId } = await startPublish(open)
    await fireTimer(open.cloud, 'jobs', 'tick')

    expect(await open.sales.ask('jobs.get', { jobId: importJobId })).toMatchObject({ status: 'done', doneCount: rowCount })
    expect(await open.sales.ask('jobs.get', { jobId })).toMatchObject({ status: 'done', doneCount: rowCount })
    expect(await outcomeOf(open, icpId)).toEqual(expected)
  })

  test('several runners at once work on a job as one', async () => {
    const more = companiesCsv(companyRows(600, 5000))
    const importId = await open.upload({ csv: more })
    const { mapping } = await open.marketer.ask('imports.dryRun', { importId })
    const { jobId } = await open.marketer.ask('imports.commit', { importId, mapping })
    await Promise.all([...Array.from({ length: 4 }, () => open.marketer.ask('jobs.advance', { jobId })), fireTimer(open.cloud, 'jobs', 'tick')])

    expect(await open.finishJob(jobId)).toMatchObject({ status: 'done', doneCount: 600, summary: { created: 600, duplicates: 0, errors: 0 } })
  })

  test('a publish and an import side by side leave every account with its fit', async () => {
    const importing = open.importCsv(companiesCsv(companyRows(700, 7000)))
    const icpId = await publishIcp(open, softwareCriteria)
    await importing
    const { liveVersion } = await open.marketer.ask('icps.get', { icpId })
    const total = await open.documents.count('accounts', {})
    const keys = await Promise.all((['A', 'B', 'C'] as const).map((band) => open.documents.count('accounts', { fitKeys: `${liveVersion?.id}:${band}` })))

    expect(await open.documents.count('fits', { versionId: liveVersion?.id })).toBe(total)
    expect(keys.reduce((sum, count) => sum + count, 0)).toBe(total)
  })
})
