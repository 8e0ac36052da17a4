import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { problems } from '../../repositories/problems'

export const dismissProblem = defineAction('problems.dismiss', async ({ problemId }, { documents, now }) => {
  const isKnown = await problems.update(documents, problemId, { dismissedAt: now })
  if (!isKnown) throw new AppError('NOT_FOUND', '这个问题已经不在列表里，请刷新后再看')
  return {}
})
