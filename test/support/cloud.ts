import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type CloudBase, init } from '@cloudbase/node-sdk'
import type { Result } from '@shared/contracts/error-codes'
import type { ActionInput, ActionName, ActionOutput } from '@shared/contracts/registry'
import type { MemberRole } from '@shared/model/roles'
import { cloudDocuments } from '../../cloudfunctions/platform/cloud-documents'
import type { Documents } from '../../cloudfunctions/platform/documents'
import { packageRoot } from '../../localcloud/package-root'
import type { LocalCloud, LocalCloudOptions } from '../../localcloud/server/options'
import { startLocalCloud } from '../../localcloud/server/start'

type Job = ActionOutput<'jobs.get'>

/** Somebody who calls actions the way the app does: through the gateway. */
export interface TestUser {
  openid: string
  /** The whole answer, error or not. */
  call<Name extends ActionName>(action: Name, input: ActionInput<Name>): Promise<Result<ActionOutput<Name>>>
  /** The data; an error fails the test with its code and sentence. */
  ask<Name extends ActionName>(action: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>>
  /** The bare event, for what the types would not let through. */
  send(event: unknown, headers?: Record<string, string>): Promise<Result<unknown>>
}

export interface OpenCloud {
  cloud: LocalCloud
  as(openid: string): TestUser
  admin: TestUser
  sales: TestUser
  marketer: TestUser
  staff: TestUser
  lead: TestUser
  /** The documents themselves, for what no action tells. */
  documents: Documents
  upload(file: { csv: string | Uint8Array; fileName?: string }): Promise<string>
  /** Uploads, checks and commits a file, and returns the job's summary. */
  importCsv(csv: string | Uint8Array): Promise<Record<string, number> | null>
  finishJob(jobId: string): Promise<Job>
  stop(): Promise<void>
}

const adminOpenid = 'openid-admin'
const colleagues: Record<'sales' | 'marketer' | 'staff' | 'lead', MemberRole> = { sales: 'sales', marketer: 'marketer', staff: 'event-staff', lead: 'lead' }

const userAt = (url: string, openid: string): TestUser => {
  const send = async (event: unknown, headers: Record<string, string> = {}): Promise<Result<unknown>> => {
    const response = await fetch(`${url}/v1/functions/api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer local.${openid}`, 'x-localcloud-source': 'wx_client', ...headers },
      body: JSON.stringify(event)
    })
    return (await response.json()) as Result<unknown>
  }
  const call: TestUser['call'] = async (action, input) => (await send({ action, input })) as Result<ActionOutput<typeof action>>
  const ask: TestUser['ask'] = async (action, input) => {
    const result = await call(action, input)
    if (result.ok) return result.data
    throw new Error(`${action} as ${openid}: ${JSON.stringify(result.error ?? result)}`)
  }
  return { openid, call, ask, send }
}

/** Each cloud has its own SDK, so that a test may open several. */
const sdkFor = ({ port }: LocalCloud): CloudBase => init({ env: 'local', secretId: 'test', secretKey: 'test', serviceUrl: `http://127.0.0.1:${port}/admin` })

const joinAll = async (admin: TestUser, users: Record<string, TestUser>): Promise<void> => {
  for (const [key, role] of Object.entries(colleagues)) {
    const { code } = await admin.ask('members.invite', { name: `同事${key}`, role })
    await users[key]?.ask('members.join', { code })
  }
}

const uploadAs = async (marketer: TestUser, { csv, fileName = '客户.csv' }: { csv: string | Uint8Array; fileName?: string }): Promise<string> => {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv
  const { importId, upload } = await marketer.ask('imports.start', { fileName, sizeBytes: Math.max(1, bytes.byteLength) })
  const response = await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: new Uint8Array(bytes) })
  if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`)
  return importId
}

const finishAs = async (marketer: TestUser, jobId: string): Promise<Job> => {
  for (;;) {
    const job = await marketer.ask('jobs.advance', { jobId })
    if (job.status !== 'running') return job
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/**
 * Starts a local cloud over a new folder with the built functions, in strict mode and without timers,
 * and lets a colleague of each role join. `npm test` has built the functions before.
 */
export const openCloud = async (overrides: Partial<LocalCloudOptions> = {}): Promise<OpenCloud> => {
  const dataDir = overrides.dataDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'bullseye-cloud-'))
  const cloud = await startLocalCloud({
    port: 0,
    dataDir,
    functionsDir: path.join(packageRoot, 'dist/cloudfunctions'),
    workerFile: path.join(packageRoot, 'dist/localcloud/worker.js'),
    h5Dir: null,
    isStrict: true,
    hasTimers: false,
    functionEnv: { BOOTSTRAP_ADMIN_OPENID: adminOpenid, LOG_LEVEL: 'error', MAIL: 'outbox' },
    identities: [],
    ...overrides
  })
  const as = (openid: string): TestUser => userAt(cloud.url, openid)
  const admin = as(adminOpenid)
  const users = { sales: as('openid-sales'), marketer: as('openid-marketer'), staff: as('openid-staff'), lead: as('openid-lead') }
  await joinAll(admin, users)
  const { marketer } = users

  return {
    cloud,
    as,
    admin,
    ...users,
    documents: cloudDocuments(sdkFor(cloud)),
    upload: (file) => uploadAs(marketer, file),
    importCsv: async (csv) => {
      const importId = await uploadAs(marketer, { csv })
      const { mapping } = await marketer.ask('imports.dryRun', { importId })
      const { jobId } = await marketer.ask('imports.commit', { importId, mapping })
      return (await finishAs(marketer, jobId)).summary
    },
    finishJob: (jobId) => finishAs(marketer, jobId),
    stop: async () => {
      await cloud.stop()
      fs.rmSync(dataDir, { recursive: true, force: true })
    }
  }
}
