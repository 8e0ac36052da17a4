import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { savePart } from './save-part'

export const saveTalks = defineAction('playbook.saveTalks', async ({ revision, talks }, context) => {
  const places = new Set(talks.map(({ audience, stage }) => `${audience}:${stage}`))
  if (places.size < talks.length) throw new AppError('INVALID_INPUT', '同一个角色在同一个阶段只能有一段话术，请合并后再保存', { talks: '有重复' })
  return savePart({ talks }, revision, context)
})
