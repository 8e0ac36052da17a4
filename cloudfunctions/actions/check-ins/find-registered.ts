import { defineAction } from '../../platform/define-action'
import { attendances } from '../../repositories/attendances'
import { registrations } from '../../repositories/registrations'
import { requireBoothStaff } from '../booth-staff'

const maxFound = 20

export const findRegistered = defineAction('checkIns.find', async ({ eventId, typed }, context) => {
  const { documents } = context
  await requireBoothStaff(eventId, context)
  const [byName, byCompany] = await Promise.all([
    registrations.beginningWith(documents, eventId, { field: 'name', typed, limit: maxFound }),
    registrations.beginningWith(documents, eventId, { field: 'companyName', typed, limit: maxFound })
  ])
  const found = [...new Map([...byName, ...byCompany].map((registration) => [registration.personId, registration])).values()].slice(0, maxFound)
  const inside = await attendances.byPeople(
    documents,
    eventId,
    found.map(({ personId }) => personId)
  )

  return {
    items: found.map(({ personId, name, companyName, status }) => ({ personId, name, companyName, status, inAt: inside.get(personId)?.inAt ?? null }))
  }
})
