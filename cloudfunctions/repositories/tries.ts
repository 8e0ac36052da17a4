import type { TransactionDocuments } from '../platform/documents'
import { toModel } from './model-repository'

export interface Tries {
  id: string
  count: number
  /** The count starts anew after this. */
  endsAt: string
}

export const tries = {
  hold: async (documents: TransactionDocuments, id: string): Promise<Tries | null> => {
    const held = await documents.hold<{ _id: string }>('tries', id)
    return held && toModel<Tries>(held)
  },
  insert: (documents: TransactionDocuments, { id, ...rest }: Tries): Promise<void> => documents.insert('tries', [{ _id: id, ...rest }]),
  update: (documents: TransactionDocuments, { id, ...changes }: Tries): Promise<boolean> => documents.update('tries', id, { $set: changes })
}
