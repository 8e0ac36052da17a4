import { defineAction } from '../../platform/define-action'
import { members } from '../../repositories/members'

export const listMembers = defineAction('members.list', async (_input, { documents }) => ({ items: await members.list(documents) }))
