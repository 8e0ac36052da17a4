import { defineAction } from '../../platform/define-action'
import { handOvers } from '../../repositories/hand-overs'
import { recipientsFor } from './recipients-for'
import { showHandOvers } from './show-hand-overs'

export const listHandOvers = defineAction('handOvers.list', async (_input, { documents, caller }) => ({
  items: await showHandOvers(documents, await handOvers.openOf(documents, recipientsFor(caller)))
}))
