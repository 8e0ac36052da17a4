import type { Documents } from '../platform/documents'
import { chunksOf, modelRepository } from './model-repository'

/** A contact of the CRM: who, where, and hashes of how to reach them. */
export interface Contact {
  id: string
  name: string | null
  companyName: string
  accountId: string | null
  /** phone:<hash>, mail:<hash>. */
  keys: string[]
  importedAt: string
}

const base = modelRepository<Contact>('contacts')
const maxWritten = 500

export const contacts = {
  withKeys: (documents: Documents, keys: readonly string[], limit: number): Promise<Contact[]> =>
    base.find(documents, { where: { keys: { $in: keys } }, limit }),
  count: (documents: Documents): Promise<number> => documents.count('contacts', {}),
  /** Writes contacts, replacing those of the same id. */
  replace: async (documents: Documents, found: readonly Contact[]): Promise<void> => {
    for (const chunk of chunksOf(found, maxWritten)) {
      await documents.removeWhere('contacts', { _id: { $in: chunk.map(({ id }) => id) } })
      await documents.insert(
        'contacts',
        chunk.map(({ id, ...contact }) => ({ _id: id, ...contact }))
      )
    }
  }
}
