import type { ActionInput } from '@shared/contracts/registry'
import type { Topic } from '@shared/model/topic'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { maxTopics, topics } from '../../repositories/topics'

type Fields = Omit<ActionInput<'topics.save'>, 'topicId'>

const create = async (fields: Fields, { documents, ids, now }: ActionContext): Promise<Topic> => {
  if ((await topics.list(documents)).length >= maxTopics) throw new AppError('CONFLICT', `最多 ${maxTopics} 个话题，请先删除不用的`)
  const topic: Topic = { ...fields, id: ids.id('topic'), createdAt: now }
  await topics.insert(documents, topic)
  return topic
}

const change = async (topicId: string, fields: Fields, { documents }: ActionContext): Promise<Topic> => {
  const topic = await topics.byId(documents, topicId)
  if (!topic) throw new AppError('NOT_FOUND', '这个话题已被删除，请刷新话题列表')
  await topics.update(documents, topicId, fields)
  return { ...topic, ...fields }
}

export const saveTopic = defineAction('topics.save', async ({ topicId, ...fields }, context) => {
  const unrepeated = { ...fields, keywords: [...new Set(fields.keywords)] }
  try {
    return await (topicId === undefined ? create(unrepeated, context) : change(topicId, unrepeated, context))
  } catch (error) {
    if (error instanceof DuplicateKeyError) throw new AppError('CONFLICT', '已经有同名的话题，请修改它或换个名称')
    throw error
  }
})
