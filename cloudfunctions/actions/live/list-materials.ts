import { type ActionContext, defineAction } from '../../platform/define-action'
import { contents } from '../../repositories/contents'
import { participations } from '../../repositories/participations'
import { registrations } from '../../repositories/registrations'
import { findEvent } from '../find-event'

/** Registered, on the waiting list or there: an invitation alone is none of it. */
const isEntitled = async (eventId: string, { documents, caller }: ActionContext): Promise<boolean> => {
  const registration = await registrations.byPair(documents, { eventId, personId: caller.personId })
  if (registration !== null && (registration.status !== 'invited' || registration.attendedAt !== null)) return true
  return (await participations.ofPersonAt(documents, caller.personId, eventId)) !== null
}

export const listMaterials = defineAction('live.materials', async ({ eventId }, context) => {
  const { documents, now } = context
  const event = await findEvent(documents, eventId)
  if (event.materialIds.length === 0) return { state: 'none', items: [] }
  if (!(await isEntitled(eventId, context))) return { state: 'not-entitled', items: [] }
  if (event.endsAt > now) return { state: 'later', items: [] }
  const found = await contents.byIds(documents, event.materialIds)
  const items = event.materialIds.flatMap((id) => found.get(id) ?? [])

  return {
    state: items.length === 0 ? 'none' : 'open',
    items: items.map(({ id, code, title, summary, file, hasForm }) => ({ id, code, title, summary, fileName: file?.name ?? null, hasForm: hasForm ?? false }))
  }
})
