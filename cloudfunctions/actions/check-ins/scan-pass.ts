import type { ParsedInput } from '@shared/contracts/registry'
import type { ScanAnswer } from '@shared/model/attendance'
import type { Registration } from '@shared/model/event'
import { type ActionContext, defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { registrations } from '../../repositories/registrations'
import { scans } from '../../repositories/scans'
import { requireBoothStaff } from '../booth-staff'
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
  const staff = await requireBoothStaff(input.eventId, context)
  return answerOnce(context.documents, input.scanId, async () => {
    const registration = await registrationOf(context.documents, input)
    return registration ? admit(registration, { ...input, isWalkIn: false, staff, context }) : answerUnknown(input, context)
  })
})
