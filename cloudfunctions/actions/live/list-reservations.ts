import { defineAction } from '../../platform/define-action'
import { liveReservations } from '../../repositories/live-reservations'

export const listReservations = defineAction('live.reservation', async ({ eventId }, { documents, caller }) => ({
  items: (await liveReservations.ofPersonAt(documents, caller.personId, eventId)).map(({ noticeId, isConfirmed, reservedAt }) => ({
    noticeId,
    isConfirmed,
    reservedAt
  }))
}))
