import { defineAction } from '../../platform/define-action'
import { members } from '../../repositories/members'
import { followsUp } from './who-follows-up'

export const listColleagues = defineAction('handOvers.colleagues', async (_input, { documents, now }) => ({
  items: (await members.all(documents)).filter((member) => followsUp(member, now)).map(({ id, name }) => ({ memberId: id, name }))
}))
