import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { imports } from '../../repositories/imports'
import { jobs, undoJobId } from '../../repositories/jobs'
import { newJob } from '../new-job'
import { findImport } from './find-import'

export const undoImport = defineAction('imports.undo', async ({ importId }, { documents, now, caller }) => {
  const jobId = undoJobId(importId)
  const found = await findImport(documents, importId)
  if (found.kind !== 'deals') throw new AppError('CONFLICT', '客户导入后可能已有互动和名单，不能整批撤销；请在客户页逐个处理')
  await documents.transaction(async (transaction) => {
    const current = await imports.byId(transaction, importId)
    if (!current || current.status === 'undoing' || current.status === 'undone') return
    if (current.status !== 'committed') throw new AppError('CONFLICT', '这次导入还没有完成，完成后才能撤销')
    await jobs.insert(transaction, newJob({ id: jobId, kind: 'undo-import', subjectId: importId, createdBy: caller.memberId }, { now }))
    await imports.update(transaction, importId, { status: 'undoing' })
  })

  return { jobId }
})
