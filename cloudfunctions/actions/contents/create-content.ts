import type { Content } from '@shared/model/content'
import { defineAction } from '../../platform/define-action'
import { contents } from '../../repositories/contents'

/** Short enough for a scene code, long enough that nobody guesses one (50 bits). */
const codeLength = 10

export const createContent = defineAction('contents.create', async (input, { documents, ids, now }) => {
  const content: Content = { ...input, id: ids.id('content'), code: ids.code(codeLength), publishedAt: now }
  await contents.insert(documents, content)
  return content
})
