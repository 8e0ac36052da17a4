import { currentOf, participationAt, participationKinds, touchesOfVersion } from '@shared/domain/attendance/participation'
import { identityOf } from '@shared/domain/identity/identity'
import type { Participation } from '@shared/model/participation'
import type { Caller } from '../platform/define-action'
import type { TransactionDocuments } from '../platform/documents'
import { idFrom } from '../platform/ids'
import type { StoredEvent } from '../repositories/events'
import { participations } from '../repositories/participations'
import { people } from '../repositories/people'
import { touchpoints } from '../repositories/touchpoints'
import { holdCounted } from './counted-person'
import { refoldIn } from './person-link'
import { storeTouch } from './store-touch'

const clientIdOf = ({ id }: Participation, kind: string): string => `participation:${id}:${kind}`

/** Nobody of ours: whoever imports a file, the one who watched is the prospect. */
const viewer = (personId: string): Caller => ({ openId: '', personId, memberId: '', role: 'visitor', name: null })

/** Takes the touches of a participation away and sums the scores again, as if they had never been. */
const removeTouches = async (transaction: TransactionDocuments, participation: Participation): Promise<void> => {
  const { personId } = participation
  let removed = 0
  for (const kind of participationKinds) {
    removed += Number(await touchpoints.removeIn(transaction, idFrom('touchpoint', personId, clientIdOf(participation, kind))))
  }
  const person = removed === 0 ? null : await people.hold(transaction, personId)
  if (!person) return
  const counted = await holdCounted(transaction, person)
  if (identityOf(person).mergedIntoId !== null) {
    await people.update(transaction, personId, { engagement: { ...person.engagement, touchCount: Math.max(0, person.engagement.touchCount - removed) } })
  }
  await refoldIn(transaction, counted, counted)
}

interface Happening {
  event: Pick<StoredEvent, 'id' | 'title' | 'startsAt' | 'endsAt' | 'topicIds'>
  now: string
}

const addTouches = async (transaction: TransactionDocuments, participation: Participation, { event, now }: Happening): Promise<void> => {
  const version = currentOf(participation)
  if (version === null) return
  const occurredAt = participationAt(version.firstAt, { ...event, now })
  for (const { kind, quantity } of touchesOfVersion(version)) {
    const person = await people.hold(transaction, participation.personId)
    if (!person) return
    const subject = { id: event.id, title: event.title }
    const draft = {
      clientId: clientIdOf(participation, kind),
      kind,
      subject,
      topicIds: event.topicIds,
      scene: null,
      occurredAt,
      receivedAt: now,
      quantity
    }
    await storeTouch(transaction, person, { draft, caller: viewer(person.id) })
  }
}

/**
 * Saves a participation with the touches of its newest version in the place of those before, within the caller's transaction, which holds the person.
 * One without a version left is removed.
 */
export const saveParticipation = async (
  transaction: TransactionDocuments,
  { before, after }: { before: Participation | null; after: Participation },
  happening: Happening
): Promise<void> => {
  if (before !== null) await removeTouches(transaction, before)
  await addTouches(transaction, after, happening)
  if (before === null) await participations.insert(transaction, after)
  else if (after.versions.length === 0) await participations.remove(transaction, after.id)
  else await participations.save(transaction, after)
}
