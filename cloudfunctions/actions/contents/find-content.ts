import type { Content } from '@shared/model/content'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { contents } from '../../repositories/contents'

/** Returns the content of that id; throws NOT_FOUND. */
export const findContent = async (documents: Documents, contentId: string): Promise<Content> => {
  const content = await contents.byId(documents, contentId)
  if (!content) throw new AppError('NOT_FOUND', '这篇内容不存在或已下架，请回到内容列表看看其他内容')
  return content
}
