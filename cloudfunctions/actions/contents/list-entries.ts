import { defineAction } from '../../platform/define-action'
import { entryCodes } from '../../repositories/entry-codes'

export const listEntries = defineAction('contents.listEntries', async ({ contentId }, { documents }) => ({
  items: await entryCodes.ofContent(documents, contentId)
}))
