import type { TransactionDocuments } from '../platform/documents'
import { toModel } from './model-repository'

/** The people of one unionid who agreed to be joined. */
export interface UnionLink {
  id: string
  personIds: string[]
}

export const unionLinks = {
  hold: async (documents: TransactionDocuments, id: string): Promise<UnionLink | null> => {
    const held = await documents.hold<{ _id: string }>('unionLinks', id)
    return held && toModel<UnionLink>(held)
  },
  insert: (documents: TransactionDocuments, { id, ...link }: UnionLink): Promise<void> => documents.insert('unionLinks', [{ _id: id, ...link }]),
  save: (documents: TransactionDocuments, { id, ...link }: UnionLink): Promise<boolean> => documents.update('unionLinks', id, { $set: link })
}
