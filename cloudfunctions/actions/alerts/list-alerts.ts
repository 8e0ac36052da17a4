import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { alerts, type InboxFilter, type StoredAlert } from '../../repositories/alerts'
import { alertItems } from './alert-items'
import { inboxesOf } from './visible-alert'

/** One query per inbox, each in the order of time; together the newest of both. */
const newestOf = async (documents: Documents, inboxes: (string | null)[], { filter, limit }: { filter: Omit<InboxFilter, 'recipient'>; limit: number }) => {
  const pages = await Promise.all(inboxes.map((recipient) => alerts.list(documents, { ...filter, recipient }, limit)))
  return pages
    .flat()
    .sort((left, right) => (left.inbox < right.inbox ? 1 : -1))
    .slice(0, limit)
}

export const listAlerts = defineAction('alerts.list', async ({ scope, cursor, limit }, { documents, caller }) => {
  const filter = { isOpenOnly: scope === 'open', before: cursor ?? null }
  const found: StoredAlert[] = await newestOf(documents, inboxesOf(caller) ?? [null], { filter, limit: limit + 1 })
  const page = found.slice(0, limit)

  return { items: await alertItems(documents, page), nextCursor: found.length > limit ? (page.at(-1)?.inbox ?? null) : null }
})
