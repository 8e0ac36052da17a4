import type { ContentReader } from '@shared/model/content'
import { type Documents, DuplicateKeyError } from '../platform/documents'
import { chunksOf } from './model-repository'

const collection = 'contentReaders'
const idOf = ({ contentId, personId }: Pick<ContentReader, 'contentId' | 'personId'>): string => `${contentId}:${personId}`
/** Some people have read several contents; the page stays below a thousand rows. */
const peoplePerQuery = 100
const pageSize = 1000

const insertOnce = async (documents: Documents, reader: ContentReader): Promise<void> => {
  try {
    await documents.insert(collection, [{ _id: idOf(reader), ...reader }])
  } catch (error) {
    // It is there already, opened on the same or a later day.
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}

export const contentReaders = {
  /** Takes note of an opening; the last day stays whatever the order of arrival, and doing it again changes nothing. */
  see: async (documents: Documents, reader: ContentReader): Promise<void> => {
    const { openedDay, entry } = reader
    const changed = await documents.updateWhere(collection, { _id: idOf(reader), openedDay: { $lte: openedDay } }, { $set: { openedDay, entry } })
    if (changed === 0) await insertOnce(documents, reader)
  },
  remove: (documents: Documents, reader: Pick<ContentReader, 'contentId' | 'personId'>): Promise<boolean> => documents.remove(collection, idOf(reader)),
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere(collection, { personId }),
  /** How many people opened a content since that day. */
  count: (documents: Documents, contentId: string, fromDay: number): Promise<number> =>
    documents.count(collection, { contentId, openedDay: { $gte: fromDay } }),
  /** Who opened a content since that day, last first. */
  ofContent: (documents: Documents, contentId: string, { fromDay, limit }: { fromDay: number; limit: number }): Promise<ContentReader[]> =>
    documents.find(collection, { where: { contentId, openedDay: { $gte: fromDay } }, order: { openedDay: 'desc' }, limit }),
  /** Who opened anything since that day, last first. */
  recent: (documents: Documents, { fromDay, limit }: { fromDay: number; limit: number }): Promise<ContentReader[]> =>
    documents.find(collection, { where: { openedDay: { $gte: fromDay } }, order: { openedDay: 'desc' }, limit }),
  /** What these people opened since that day. */
  ofPeople: async (documents: Documents, personIds: readonly string[], fromDay: number): Promise<ContentReader[]> => {
    const found: ContentReader[] = []
    for (const chunk of chunksOf(personIds, peoplePerQuery)) {
      found.push(...(await documents.find<ContentReader>(collection, { where: { personId: { $in: chunk }, openedDay: { $gte: fromDay } }, limit: pageSize })))
    }
    return found
  }
}
