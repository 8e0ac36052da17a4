import type { Content } from '@shared/model/content'
import { defineAction } from '../../platform/define-action'
import { contents } from '../../repositories/contents'
import { checkContentFile } from './content-file'
import { showContent } from './shown-content'

/** Short enough for a scene code, long enough that nobody guesses one (50 bits). */
const codeLength = 10

const plain = { topicIds: [], format: 'text', stages: [], audiences: [], hasForm: false, file: null } satisfies Partial<Content>

/** What is not given stays as it is described without. */
const given = <Fields extends object>(fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields

export const createContent = defineAction('contents.create', async (input, { documents, storage, ids, now }) => {
  await checkContentFile(input.file, storage)
  const content = { ...plain, ...given(input), id: ids.id('content'), code: ids.code(codeLength), publishedAt: now } as Content
  await contents.insert(documents, content)
  return showContent(content, storage)
})
