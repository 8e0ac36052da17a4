import type { Content } from '@shared/model/content'
import { defineAction } from '../../platform/define-action'
import { contents } from '../../repositories/contents'
import { checkContentFile } from './content-file'
import { findContent } from './find-content'
import { showContent } from './shown-content'

export const updateContent = defineAction('contents.update', async ({ contentId, ...changes }, { documents, storage }) => {
  await checkContentFile(changes.file, storage)
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<Omit<Content, 'id'>>
  const content = await findContent(documents, contentId)
  if (Object.keys(given).length > 0) await contents.update(documents, contentId, given)
  return showContent({ ...content, ...given }, storage)
})
