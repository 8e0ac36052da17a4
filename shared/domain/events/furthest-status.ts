import { type InvitationStatus, invitationStatuses } from '@shared/model/invitation'

/** Returns the one of two statuses that lies further on the way from invited to attended. */
export const furthestStatus = (one: InvitationStatus, other: InvitationStatus): InvitationStatus =>
  invitationStatuses.indexOf(one) < invitationStatuses.indexOf(other) ? other : one
