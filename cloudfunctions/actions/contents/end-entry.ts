import { defineAction } from '../../platform/define-action'
import { entryCodes } from '../../repositories/entry-codes'
import { findEntry } from './find-entry'

export const endEntry = defineAction('contents.endEntry', async ({ entryId }, { documents, now }) => {
  const entry = await findEntry(documents, entryId)
  const endsAt = entry.endsAt ?? now
  await entryCodes.update(documents, entryId, { endsAt })
  return { ...entry, endsAt }
})
