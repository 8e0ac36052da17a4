import { defineAction } from '../../platform/define-action'
import { handOvers } from '../../repositories/hand-overs'
import { findEvent } from '../find-event'
import { showHandOvers } from './show-hand-overs'

/** As many as the board counts response times of. */
const maxRead = 1000
const maxShown = 100

export const listOfEvent = defineAction('handOvers.ofEvent', async ({ eventId }, { documents }) => {
  await findEvent(documents, eventId)
  const found = await handOvers.ofEvent(documents, eventId, maxRead)
  const waiting = found.filter(({ answeredAt }) => answeredAt === null)
  const answered = found.filter(({ answeredAt }) => answeredAt !== null)

  return { items: await showHandOvers(documents, [...waiting, ...answered.reverse()].slice(0, maxShown)) }
})
