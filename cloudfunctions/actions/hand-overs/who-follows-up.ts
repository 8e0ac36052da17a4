import type { Member } from '@shared/model/member'

/** Returns whether hot captures reach a member: helpers of an event see none. */
export const followsUp = ({ role, expiresAt }: Pick<Member, 'role' | 'expiresAt'>, now: string): boolean =>
  role !== 'event-staff' && (expiresAt === null || expiresAt > now)
