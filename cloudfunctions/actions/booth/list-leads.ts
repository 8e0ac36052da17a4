import { defineAction } from '../../platform/define-action'
import { boothLeads } from '../../repositories/booth-leads'
import { requireBoothStaff } from '../booth-staff'
import { leadView } from './lead-view'

/** Marketers, leads and administrators see every event's; staff see their booth's. */
const seesAll: readonly string[] = ['marketer', 'lead', 'admin']

export const listLeads = defineAction('booth.leads', async ({ eventId, cursor, limit }, context) => {
  if (!seesAll.includes(context.caller.role)) await requireBoothStaff(eventId, context)
  const found = await boothLeads.latest(context.documents, eventId, { before: cursor, limit: limit + 1 })
  const items = found.slice(0, limit)

  return { items: items.map(leadView), nextCursor: found.length > limit ? (items.at(-1)?.lastCapturedAt ?? null) : null }
})
