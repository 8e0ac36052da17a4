import { furthestStatus } from '@shared/domain/events/furthest-status'
import { type InvitationStatus, invitationStatuses } from '@shared/model/invitation'

test('the further of two statuses counts, whichever is named first', () => {
  const ranks: Record<InvitationStatus, number> = { invited: 0, registered: 1, attended: 2 }
  for (const one of invitationStatuses) {
    for (const other of invitationStatuses) expect(ranks[furthestStatus(one, other)]).toBe(Math.max(ranks[one], ranks[other]))
  }
})
