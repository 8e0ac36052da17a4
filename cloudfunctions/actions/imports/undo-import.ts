import { undoUntil } from '@shared/domain/imports/undo-until'
import { settings } from '@shared/domain/settings/catalogue'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { imports, type StoredImport } from '../../repositories/imports'
import { jobs, undoJobId } from '../../repositories/jobs'
import { newJob } from '../new-job'
import { findImport } from './find-import'

/** Accounts are soon in use: only for a while after they came may they all be taken back. */
const checkInTime = ({ kind, committedAt }: StoredImport, now: string): void => {
  if (kind === 'deals') return
  if (!committedAt) throw new AppError('CONFLICT', '这次导入时还没有留下撤销所需的记录，请在客户页逐个处理')
  if (now > undoUntil(committedAt)) {
    throw new AppError('CONFLICT', `客户导入完成 ${settings.imports.undoHours.value} 小时后就不能整批撤销了，请在客户页逐个处理`)
  }
}

export const undoImport = defineAction('imports.undo', async ({ importId }, { documents, now, caller }) => {
  const jobId = undoJobId(importId)
  const found = await findImport(documents, importId)
  await documents.transaction(async (transaction) => {
    const current = await imports.byId(transaction, importId)
    if (!current || current.status === 'undoing' || current.status === 'undone') return
    if (current.status !== 'committed') throw new AppError('CONFLICT', '这次导入还没有完成，完成后才能撤销')
    checkInTime(current, now)
    const kind = found.kind === 'deals' ? 'undo-import' : 'undo-account-import'
    const before = await jobs.byId(transaction, jobId)
    if (before) await jobs.restart(transaction, jobId, now)
    else await jobs.insert(transaction, newJob({ id: jobId, kind, subjectId: importId, createdBy: caller.memberId }, { now }))
    await imports.update(transaction, importId, { status: 'undoing' })
  })

  return { jobId }
})
