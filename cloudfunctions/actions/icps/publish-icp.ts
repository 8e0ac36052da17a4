import { dateOfDay, dayOf } from '@shared/domain/time/day'
import type { IcpVersion, IdealCustomerProfile } from '@shared/model/icp'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { icpVersions } from '../../repositories/icp-versions'
import { icps } from '../../repositories/icps'
import { jobs, publishJobId } from '../../repositories/jobs'
import { newJob } from '../new-job'
import { findIcp, staleRevision } from './find-icp'

const checkPublishable = (icp: IdealCustomerProfile, revision: number): void => {
  if (icp.revision !== revision) throw staleRevision()
  if (icp.buildingVersionId !== null) throw new AppError('CONFLICT', '这个画像正在发布，请等它完成后再发布新的版本')
  if (icp.criteria.length === 0) throw new AppError('CONFLICT', '还没有任何条件，请至少添加一个条件再发布')
}

const versionOf = (icp: IdealCustomerProfile, { id, number, now }: { id: string; number: number; now: string }): IcpVersion => ({
  id,
  icpId: icp.id,
  number,
  criteria: icp.criteria,
  asOf: dateOfDay(dayOf(now)),
  status: 'building',
  bandCounts: { A: 0, B: 0, C: 0, unknown: 0 },
  createdAt: now,
  publishedAt: null
})

export const publishIcp = defineAction('icps.publish', async ({ icpId, revision }, { documents, ids, now, caller }) => {
  const totalCount = await accounts.count(documents, {})
  const versionId = ids.id('icpVersion')
  await documents.transaction(async (transaction) => {
    const icp = await findIcp(transaction, icpId)
    checkPublishable(icp, revision)
    const [newest] = await icpVersions.newestOf(transaction, icpId, 1)
    await icpVersions.insert(transaction, versionOf(icp, { id: versionId, number: (newest?.number ?? 0) + 1, now }))
    const job = newJob({ id: publishJobId(versionId), kind: 'publish-icp', subjectId: versionId, createdBy: caller.memberId }, { now, totalCount })
    await jobs.insert(transaction, job)
    await icps.update(transaction, icpId, { buildingVersionId: versionId })
  })

  return { jobId: publishJobId(versionId), versionId, startedAt: now }
})
