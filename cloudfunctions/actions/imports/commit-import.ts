import type { Job } from '@shared/model/job'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { imports, type StoredImport } from '../../repositories/imports'
import { commitJobId, jobs } from '../../repositories/jobs'
import { findImport } from './find-import'

const jobOf = (checked: StoredImport, { createdBy, now }: { createdBy: string; now: string }): Job => ({
  id: commitJobId(checked.id),
  kind: checked.kind === 'deals' ? 'import-deals' : 'import-accounts',
  subjectId: checked.id,
  status: 'running',
  cursor: null,
  doneCount: 0,
  totalCount: checked.rowCount ?? 0,
  leaseUntil: null,
  problem: null,
  summary: null,
  createdBy,
  createdAt: now,
  updatedAt: now
})

export const commitImport = defineAction('imports.commit', async ({ importId, mapping, amountUnit }, { documents, now, caller }) => {
  const jobId = commitJobId(importId)
  await findImport(documents, importId)
  await documents.transaction(async (transaction) => {
    const found = await imports.byId(transaction, importId)
    if (!found || found.jobId !== null) return
    if (found.status !== 'checked') throw new AppError('CONFLICT', '请先检查文件内容，再开始导入')
    await jobs.insert(transaction, jobOf(found, { createdBy: caller.memberId, now }))
    await imports.update(transaction, importId, { status: 'committing', jobId, mapping, amountUnit })
  })

  return { jobId }
})
