import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { attendanceImports } from '../../repositories/attendance-imports'
import { commitJobId, jobs } from '../../repositories/jobs'
import { findAttendanceImport } from '../find-attendance-import'
import { newJob } from '../new-job'

export const commitAttendance = defineAction('attendance.commit', async ({ importId, mapping = null, consentClaim }, { documents, now, caller }) => {
  const jobId = commitJobId(importId)
  await findAttendanceImport(documents, importId)
  await documents.transaction(async (transaction) => {
    const found = await findAttendanceImport(transaction, importId)
    if (found.jobId !== null) return
    if (found.status !== 'checked') throw new AppError('CONFLICT', '请先检查文件内容，再开始导入')
    const job = newJob(
      { id: jobId, kind: 'import-attendance', subjectId: importId, createdBy: caller.memberId },
      { now, totalCount: found.totals?.personCount ?? 0 }
    )
    await jobs.insert(transaction, job)
    await attendanceImports.update(transaction, importId, { status: 'committing', jobId, mapping, consentClaim })
  })

  return { jobId }
})
