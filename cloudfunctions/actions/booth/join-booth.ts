import type { Member } from '@shared/model/member'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { boothStaff } from '../../repositories/booth-staff'
import { events, type StoredEvent } from '../../repositories/events'
import { members } from '../../repositories/members'
import { limitTries } from '../limit-tries'
import { boothExpiry, boothOf } from './booth-of'

const maxTries = 5
const windowMs = 60_000
const helperName = '现场同事'

/** A code may be scanned as it is or as part of a path. */
const codeIn = (scanned: string): string => (/(?:^|[=/])([0-9A-Za-z]{10})$/.exec(scanned)?.[1] ?? scanned).toUpperCase()

/** One answer for unknown, called off and over: it tells a guesser nothing. */
const openEvent = (event: StoredEvent | null, now: string): StoredEvent => {
  if (event && event.calledOff === null && boothExpiry(event.endsAt) > now) return event
  throw new AppError('CONFLICT', '这个员工码无效，或活动已经结束、取消，请向活动负责人要新的')
}

/** Who is no colleague yet becomes event staff for as long as the booth lasts; a colleague stays what they are. */
const join = async (event: StoredEvent, name: string | undefined, { documents, caller, now }: ActionContext): Promise<void> => {
  const expiresAt = boothExpiry(event.endsAt)
  await documents.transaction(async (transaction) => {
    const before = await members.byId(transaction, caller.memberId)
    const isHelper = before === null || before.expiresAt !== null
    const member: Member = { id: caller.memberId, name: name ?? before?.name ?? helperName, role: 'event-staff', joinedAt: before?.joinedAt ?? now, expiresAt }
    if (isHelper && caller.role !== 'admin') await members.save(transaction, member)
    const staffName = name ?? before?.name ?? caller.name ?? helperName
    await boothStaff.save(transaction, { eventId: event.id, memberId: caller.memberId, name: staffName, joinedAt: now, expiresAt })
  })
}

export const joinBooth = defineAction('booth.join', async ({ code, name }, context) => {
  const { documents, caller, now } = context
  const found = await events.byStaffCode(documents, codeIn(code))
  if (!found) await limitTries(documents, { kind: 'booth.join', who: caller.openId, maxCount: maxTries, windowMs, now })
  const event = openEvent(found, now)
  await join(event, name, context)

  return boothOf(documents, event)
})
