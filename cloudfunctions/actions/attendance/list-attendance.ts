import { defineAction } from '../../platform/define-action'
import { attendanceImports } from '../../repositories/attendance-imports'

export const listAttendance = defineAction('attendance.list', async ({ eventId }, { documents }) => ({
  items: await attendanceImports.ofEvent(documents, eventId, 20)
}))
