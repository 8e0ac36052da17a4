import type { Touchpoint } from '@shared/model/touchpoint'
import type { Documents } from '../../platform/documents'
import { contentReaders } from '../../repositories/content-readers'
import { people } from '../../repositories/people'

/**
 * Takes note of who opened a content, for the funnels. Outside the touch's transaction: nobody waits for it, and it may be done again.
 * Who took consent back in the meantime leaves no trace: either the withdrawal finds the note, or this finds the withdrawal.
 */
export const noteOpening = async (documents: Documents, { personId, subjectId: contentId, day: openedDay, entry }: Touchpoint): Promise<void> => {
  await contentReaders.see(documents, { contentId, personId, openedDay, entry })
  const person = await people.byId(documents, personId)
  if (!person?.consent) await contentReaders.remove(documents, { contentId, personId })
}
