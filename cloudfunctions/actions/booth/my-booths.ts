import { defineAction } from '../../platform/define-action'
import { boothStaff } from '../../repositories/booth-staff'
import { events } from '../../repositories/events'
import { boothOf } from './booth-of'

const maxBooths = 20

export const myBooths = defineAction('booth.mine', async (_input, { documents, caller, now }) => {
  const mine = await boothStaff.ofMember(documents, caller.memberId, { now, limit: maxBooths })
  const found = await events.byIds(
    documents,
    mine.map(({ eventId }) => eventId)
  )
  const open = mine.flatMap(({ eventId }) => found.get(eventId) ?? [])

  return { items: await Promise.all(open.map((event) => boothOf(documents, event))) }
})
