import { defineAction } from '../../platform/define-action'
import { people } from '../../repositories/people'
import { profileOf } from '../person'

export const getMe = defineAction('visitors.me', async (_input, { documents, caller }) => profileOf(await people.byId(documents, caller.personId)))
