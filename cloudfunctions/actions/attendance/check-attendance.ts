import type { Result } from '@shared/contracts/error-codes'
import type { AttendanceCheck } from '@shared/model/attendance-file'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'

/** The file is read in the function that has the memory for it. */
export const checkAttendance = defineAction('attendance.check', async ({ importId, mapping, consentClaim }, { callFunction }) => {
  const result = (await callFunction('imports', {
    work: 'checkAttendance',
    importId,
    consentClaim,
    ...(mapping ? { mapping } : {})
  })) as Result<AttendanceCheck>
  if (result.ok) return result.data
  const { code, message, fields } = result.error
  throw new AppError(code, message, fields)
})
