import { defineAction } from '../../platform/define-action'
import { topics } from '../../repositories/topics'

export const listTopics = defineAction('topics.list', async (_input, { documents }) => ({ items: await topics.list(documents) }))
