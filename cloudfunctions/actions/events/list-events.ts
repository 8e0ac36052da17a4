import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'

const maxItems = 100
const msPerDay = 86_400_000

export const listEvents = defineAction('events.list', async (_input, { documents, now }) => {
  // One that began in the last day may still be running; it stands before those to come.
  const sinceYesterday = new Date(Date.parse(now) - msPerDay).toISOString()
  const [recent, begun] = await Promise.all([events.listFrom(documents, sinceYesterday), events.listBefore(documents, now)])
  const open = recent.filter(({ endsAt }) => endsAt >= now)
  const ended = begun.filter(({ endsAt }) => endsAt < now)

  return { items: [...open, ...ended].slice(0, maxItems) }
})
