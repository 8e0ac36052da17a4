import type { StoredCapture } from '@shared/model/capture'
import type { Documents, TransactionDocuments } from '../platform/documents'

/** More captures of one person at one event than any booth makes. */
const maxPerLead = 200

const stored = ({ captureId, ...capture }: StoredCapture) => ({ _id: captureId, ...capture })
const toCapture = ({ _id, ...capture }: { _id: string }): StoredCapture => ({ captureId: _id, ...capture }) as unknown as StoredCapture

export const captures = {
  byId: async (documents: TransactionDocuments, captureId: string): Promise<StoredCapture | null> => {
    const found = await documents.byId<{ _id: string }>('captures', captureId)
    return found && toCapture(found)
  },
  ofLead: async (documents: TransactionDocuments, leadId: string): Promise<StoredCapture[]> =>
    (await documents.find<{ _id: string }>('captures', { where: { leadId }, limit: maxPerLead })).map(toCapture),
  removeOfLead: (documents: Documents, leadId: string): Promise<number> => documents.removeWhere('captures', { leadId }),
  /** Throws DuplicateKeyError for one that is stored. */
  insert: (documents: TransactionDocuments, capture: StoredCapture): Promise<void> => documents.insert('captures', [stored(capture)])
}
