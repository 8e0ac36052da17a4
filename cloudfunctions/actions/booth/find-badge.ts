import { personKeysOf } from '@shared/domain/booth/person-keys'
import { defineAction } from '../../platform/define-action'
import { boothLeads } from '../../repositories/booth-leads'
import { people } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { requireBoothStaff } from '../booth-staff'
import { leadView } from './lead-view'

export const findBadge = defineAction('booth.find', async ({ eventId, badge }, context) => {
  const { documents } = context
  await requireBoothStaff(eventId, context)
  const keys = personKeysOf({ badge, phone: null, name: null, companyName: null }).map((key) => `${eventId}:${key}`)
  const [[lead], registration] = await Promise.all([boothLeads.withKeys(documents, keys), registrations.byPass(documents, badge)])
  const person = registration?.eventId === eventId ? await people.byId(documents, registration.personId) : null

  return { lead: lead ? leadView(lead) : null, known: person && { name: person.displayName, companyName: person.declaredCompanyName } }
})
