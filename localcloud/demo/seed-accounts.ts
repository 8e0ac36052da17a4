import { type DemoClient, finishJob } from './client'

/** Imports the 600 companies the way a marketer does: upload, dry run, commit. Importing again finds only duplicates. */
export const seedAccounts = async (marketer: DemoClient, baseUrl: string, csv: Uint8Array<ArrayBuffer>): Promise<void> => {
  const { totalCount } = await marketer.call('accounts.summary', {})
  if (totalCount >= 600) return
  const started = await marketer.call('imports.start', { fileName: '上市公司600家.csv', sizeBytes: csv.byteLength })
  const response = await fetch(new URL(started.upload.url, baseUrl), { method: 'PUT', headers: started.upload.headers, body: csv })
  if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`)
  const { mapping } = await marketer.call('imports.dryRun', { importId: started.importId })
  const { jobId } = await marketer.call('imports.commit', { importId: started.importId, mapping })
  await finishJob(marketer, jobId)
}
