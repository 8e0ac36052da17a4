import type { Attendance, ScanStatus } from '@shared/model/attendance'
import type { RegistrationStatus } from '@shared/model/event'

interface ScanFacts {
  direction: 'in' | 'out'
  status: RegistrationStatus
  /** What is known of this person at this place; null when they were never in. */
  attendance: Pick<Attendance, 'inAt' | 'outAt'> | null
}

/** Returns what a scan means: who comes in once is in; again says already-in; out and in again is in; who waits for a seat is not let in. */
export const decideScan = ({ direction, status, attendance }: ScanFacts): ScanStatus => {
  const isIn = attendance !== null && attendance.outAt === null
  if (direction === 'out') return isIn ? 'out' : 'not-in'
  if (isIn) return 'already-in'
  return status === 'waiting' && attendance === null ? 'waiting' : 'in'
}
