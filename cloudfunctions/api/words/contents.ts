import { createContent } from '../../actions/contents/create-content'
import { getContent } from '../../actions/contents/get-content'
import { listContents } from '../../actions/contents/list-contents'
import { forAnyone, row } from '../rows'
import type { Word } from '../word'

export const contentsWord = {
  'contents.create': { run: createContent, policy: row('marketer', 'event-staff') },
  'contents.get': { run: getContent, policy: forAnyone },
  'contents.list': { run: listContents, policy: forAnyone }
} satisfies Word
