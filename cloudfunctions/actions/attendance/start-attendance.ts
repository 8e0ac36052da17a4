import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { attendanceImports } from '../../repositories/attendance-imports'
import { maxFileBytes, tooLargeSentence } from '../download-upload'
import { findEvent } from '../find-event'

const accepted = /\.(csv|txt|xlsx)$/i
const msPerDay = 86_400_000
/** As old as a touch may be to be recorded. */
const maxAgeDays = 365

const checkFile = ({ fileName, sizeBytes }: { fileName: string; sizeBytes: number }): void => {
  if (sizeBytes > maxFileBytes) throw new AppError('TOO_LARGE', tooLargeSentence)
  if (!accepted.test(fileName)) throw new AppError('BAD_FILE', '只能导入 .csv、.txt 或 .xlsx 文件，请换一个文件')
}

const checkTime = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: string): void => {
  if (startsAt > now) throw new AppError('CONFLICT', '活动还没有开始，结束后再导入参会名单')
  const isOld = Date.parse(now) - Date.parse(endsAt) > maxAgeDays * msPerDay
  if (isOld) throw new AppError('CONFLICT', '这场活动已过去一年多，不再导入参会名单')
}

export const startAttendance = defineAction('attendance.start', async ({ eventId, sessionId, fileName, sizeBytes }, context) => {
  const { documents, storage, ids, now, caller } = context
  checkFile({ fileName, sizeBytes })
  const event = await findEvent(documents, eventId)
  checkTime(event, now)
  const isKnown = sessionId === null || event.sessions.some(({ id }) => id === sessionId)
  if (!isKnown) throw new AppError('NOT_FOUND', '这场活动没有这个分场，请重新选择')
  const importId = ids.id('import')
  const cloudPath = `attendance/${importId}${/\.[a-z]+$/i.exec(fileName)?.[0].toLowerCase() ?? ''}`
  const { fileId, url, headers } = await storage.openUpload(cloudPath)
  await attendanceImports.insert(documents, {
    id: importId,
    eventId,
    sessionId,
    fileName,
    sizeBytes,
    fileId,
    status: 'uploading',
    layout: null,
    totals: null,
    withoutConsentCount: null,
    mapping: null,
    consentClaim: 'known-only',
    jobId: null,
    createdBy: caller.memberId,
    createdAt: now
  })
  return { importId, cloudPath, upload: { url, headers } }
})
