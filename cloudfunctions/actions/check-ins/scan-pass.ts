import type { ParsedInput } from '@shared/contracts/registry'
import type { ScanAnswer } from '@shared/model/attendance'
import type { Registration } from '@shared/model/event'
import { type ActionContext, defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { registrations } from '../../repositories/registrations'
import { scans } from '../../repositories/scans'
import { requireBoothStaff } from '../booth-staff'
import { requireHappening } from '../find-event'
import { keptEvent } from '../kept-event'
import { admit } from './admit'
import { answerOnce } from './answer-once'

const registrationOf = async (documents: Documents, { eventId, passCode, personId }: ParsedInput<'checkIns.scan'>): Promise<Registration | null> => {
  if (personId !== null) return registrations.byPair(documents, { eventId, personId })
  const found = passCode === null ? null : await registrations.byPass(documents, passCode)
  return found?.eventId === eventId ? found : null
}

const unknown: ScanAnswer = { status: 'unknown', person: null, inAt: null, staffName: null }

const answerUnknown = async ({ eventId, scanId }: ParsedInput<'checkIns.scan'>, { documents, now }: ActionContext): Promise<ScanAnswer> => {
  await scans.insert(documents, scanId, { ...unknown, eventId, scannedAt: now, personId: null })
  return unknown
}

export const scanPass = defineAction('checkIns.scan', async (input, context) => {
  const { documents, now } = context
  // All a gate waits for before the scan is decided, in one trip.
  const [staff, event, before, registration] = await Promise.all([
    requireBoothStaff(input.eventId, context),
    keptEvent(documents, input.eventId, now),
    scans.byId(documents, input.scanId),
    registrationOf(documents, input)
  ])
  if (before) return before
  requireHappening(event)
  return answerOnce(documents, input.scanId, () =>
    registration ? admit(registration, { ...input, event, isWalkIn: false, staff, context }) : answerUnknown(input, context)
  )
})
