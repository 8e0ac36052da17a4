import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { attendanceImports } from '../../repositories/attendance-imports'
import { jobs, undoJobId } from '../../repositories/jobs'
import { findAttendanceImport } from '../find-attendance-import'
import { newJob } from '../new-job'

export const undoAttendance = defineAction('attendance.undo', async ({ importId }, { documents, now, caller }) => {
  const jobId = undoJobId(importId)
  await documents.transaction(async (transaction) => {
    const found = await findAttendanceImport(transaction, importId)
    if (found.status === 'undoing' || found.status === 'undone') return
    if (found.status !== 'committed') throw new AppError('CONFLICT', '这次导入还没有完成，完成后才能撤销')
    await jobs.insert(transaction, newJob({ id: jobId, kind: 'undo-attendance', subjectId: importId, createdBy: caller.memberId }, { now }))
    await attendanceImports.update(transaction, importId, { status: 'undoing' })
  })

  return { jobId }
})
