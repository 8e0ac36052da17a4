import { defineAction } from '../../platform/define-action'
import { alerts } from '../../repositories/alerts'
import { inboxesOf } from './visible-alert'

/** A badge shows no more. */
const maxCounted = 99

export const summarizeAlerts = defineAction('alerts.summary', async (_input, { documents, caller }) => {
  const inboxes = inboxesOf(caller) ?? [null]
  const counts = await Promise.all(inboxes.map((recipient) => alerts.countOpen(documents, recipient)))
  return {
    openCount: Math.min(
      maxCounted,
      counts.reduce((sum, count) => sum + count, 0)
    )
  }
})
