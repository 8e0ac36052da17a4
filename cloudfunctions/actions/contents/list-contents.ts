import { defineAction } from '../../platform/define-action'
import { contents } from '../../repositories/contents'

export const listContents = defineAction('contents.list', async (_input, { documents }) => ({ items: await contents.list(documents) }))
