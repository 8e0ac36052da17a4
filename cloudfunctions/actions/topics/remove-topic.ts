import { defineAction } from '../../platform/define-action'
import { topics } from '../../repositories/topics'

export const removeTopic = defineAction('topics.remove', async ({ topicId }, { documents }) => {
  await topics.remove(documents, topicId)
  return {}
})
