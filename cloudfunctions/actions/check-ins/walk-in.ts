import type { ParsedInput } from '@shared/contracts/registry'
import type { Registration } from '@shared/model/event'
import type { CompanyNameMatch } from '@shared/model/person'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { idFrom } from '../../platform/ids'
import { events } from '../../repositories/events'
import { people } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { scans } from '../../repositories/scans'
import { requireBoothStaff } from '../booth-staff'
import { resolveTypedCompany } from '../company-resolution'
import { requireHappening } from '../find-event'
import { keptEvent } from '../kept-event'
import { newStaffEnteredPerson } from '../staff-entered-person'
import { admit } from './admit'
import { answerOnce } from './answer-once'

const passCodeLength = 16

const matchOf = async ({ companyName }: ParsedInput<'checkIns.walkIn'>, { documents, now }: ActionContext): Promise<CompanyNameMatch | null> => {
  const resolved = await resolveTypedCompany(documents, companyName, now)
  return resolved.kind === 'linked' ? resolved.match : null
}

/** The person and their registration, made once per scan: doing it again finds both. */
const registerAtDoor = async (input: ParsedInput<'checkIns.walkIn'>, context: ActionContext): Promise<Registration> => {
  const { documents, now, ids } = context
  const { eventId, scanId, name, companyName, consentHow } = input
  const match = await matchOf(input, context)
  const personId = idFrom('person', 'walk-in', scanId)
  return documents.transaction(async (transaction) => {
    const before = await registrations.byPair(transaction, { eventId, personId })
    if (before) return before
    await events.addRegistrations(transaction, eventId, 1)
    const isKnown = (await people.hold(transaction, personId)) !== null
    if (!isKnown)
      await people.insert(
        transaction,
        newStaffEnteredPerson({ id: personId, name, jobTitle: null, companyName, match, isConfirmed: false, consentHow, at: now, now })
      )
    const registration: Registration = {
      eventId,
      personId,
      registeredAt: now,
      status: 'registered',
      passCode: ids.code(passCodeLength),
      answers: {},
      attendedAt: null,
      name,
      companyName
    }
    await registrations.insert(transaction, registration)
    return registration
  })
}

export const walkIn = defineAction('checkIns.walkIn', async (input, context) => {
  const staff = await requireBoothStaff(input.eventId, context)
  const event = await keptEvent(context.documents, input.eventId, context.now)
  const before = await scans.byId(context.documents, input.scanId)
  if (before) return before
  requireHappening(event)
  return answerOnce(context.documents, input.scanId, async () => {
    const registration = await registerAtDoor(input, context)
    return admit(registration, { ...input, event, direction: 'in', isWalkIn: true, staff, context })
  })
})
