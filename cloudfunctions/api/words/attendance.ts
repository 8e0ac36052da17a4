import { checkAttendance } from '../../actions/attendance/check-attendance'
import { commitAttendance } from '../../actions/attendance/commit-attendance'
import { listAttendance } from '../../actions/attendance/list-attendance'
import { startAttendance } from '../../actions/attendance/start-attendance'
import { undoAttendance } from '../../actions/attendance/undo-attendance'
import { row } from '../rows'
import type { Word } from '../word'

export const attendanceWord = {
  'attendance.check': { run: checkAttendance, policy: row('marketer') },
  'attendance.commit': { run: commitAttendance, policy: row('marketer') },
  'attendance.list': { run: listAttendance, policy: row('marketer') },
  'attendance.start': { run: startAttendance, policy: row('marketer') },
  'attendance.undo': { run: undoAttendance, policy: row('marketer') }
} satisfies Word
