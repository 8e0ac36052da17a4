import { AppError } from '../platform/app-error'
import type { ActionContext } from '../platform/define-action'
import { type BoothStaff, boothStaff } from '../repositories/booth-staff'

/** Returns the caller as staff of the booth; throws FORBIDDEN for anybody else and after the booth is over. */
export const requireBoothStaff = async (
  eventId: string,
  { documents, caller, now }: Pick<ActionContext, 'documents' | 'caller' | 'now'>
): Promise<BoothStaff> => {
  const staff = await boothStaff.byPair(documents, { eventId, memberId: caller.memberId })
  if (staff && staff.expiresAt > now) return staff
  throw new AppError('FORBIDDEN', '请先扫这场活动的员工码，再登记客户')
}
