import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { contents } from '../../repositories/contents'
import { showContent } from './shown-content'

export const getContent = defineAction('contents.get', async ({ code }, { documents, storage }) => {
  const content = await contents.byCode(documents, code)
  if (!content) throw new AppError('NOT_FOUND', '这篇内容不存在或已下架，请回到内容列表看看其他内容')
  return showContent(content, storage)
})
