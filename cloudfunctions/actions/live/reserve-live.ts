import type { LiveReservation } from '@shared/model/live'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError, type TransactionDocuments } from '../../platform/documents'
import { hashOf } from '../../platform/ids'
import type { StoredEvent } from '../../repositories/events'
import { liveReservations } from '../../repositories/live-reservations'
import { people } from '../../repositories/people'
import { findEvent, requireHappening } from '../find-event'
import { requireConsent } from '../person'
import { storeTouch } from '../store-touch'

interface Asked {
  event: StoredEvent
  noticeId: string
  isConfirmed: boolean
  scene: number | null
}

const reserve = async (transaction: TransactionDocuments, { event, noticeId, isConfirmed, scene }: Asked, { caller, now }: ActionContext) => {
  const id = hashOf('live-reservation', caller.personId, noticeId)
  const person = requireConsent(await people.hold(transaction, caller.personId), 'content_analytics')
  const before = await liveReservations.hold(transaction, id)
  if (before) {
    if (isConfirmed && !before.isConfirmed) await liveReservations.confirm(transaction, id)
    return { isNew: false, isConfirmed: before.isConfirmed || isConfirmed, reservedAt: before.reservedAt }
  }
  const reservation: LiveReservation = { id, personId: person.id, eventId: event.id, noticeId, isConfirmed, reservedAt: now }
  await liveReservations.insert(transaction, reservation)
  const subject = { id: event.id, title: event.title }
  const draft = {
    clientId: `live-reserve:${noticeId}`,
    kind: 'live_reserve' as const,
    subject,
    topicIds: event.topicIds,
    scene,
    occurredAt: now,
    receivedAt: now
  }
  await storeTouch(transaction, person, { draft, caller })
  return { isNew: true, isConfirmed, reservedAt: now }
}

export const reserveLive = defineAction('live.reserve', async ({ eventId, noticeId, isConfirmed, scene }, context) => {
  const { documents } = context
  const asked = { event: requireHappening(await findEvent(documents, eventId)), noticeId, isConfirmed, scene }
  try {
    return await documents.transaction((transaction) => reserve(transaction, asked, context))
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    // The same tap arrived twice at once: the second finds what the first made.
    return documents.transaction((transaction) => reserve(transaction, asked, context))
  }
})
