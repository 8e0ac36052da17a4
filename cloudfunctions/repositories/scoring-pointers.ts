import type { ScoringPointer } from '@shared/model/scoring-model'
import type { TransactionDocuments } from '../platform/documents'
import { toModel } from './model-repository'

const collection = 'scoringPointers'
const pointerId = 'scoring'

type StoredPointer = ScoringPointer & { id: string }

/** Before anything is published slot a is of the default model, which is nobody's document. */
const firstPointer: ScoringPointer = { liveSlot: 'a', modelIds: { a: null, b: null }, building: null, isOtherReady: false }

export const scoringPointers = {
  get: async (documents: TransactionDocuments): Promise<ScoringPointer> => {
    const stored = await documents.byId<{ _id: string }>(collection, pointerId)
    return stored ? toModel<StoredPointer>(stored) : firstPointer
  },
  /** Within a transaction: the pointer, held. */
  hold: async (documents: TransactionDocuments): Promise<ScoringPointer> => {
    const held = await documents.hold<{ _id: string }>(collection, pointerId)
    if (held) return toModel<StoredPointer>(held)
    await documents.insert(collection, [{ _id: pointerId, ...firstPointer }])
    return firstPointer
  },
  save: (documents: TransactionDocuments, { liveSlot, modelIds, building, isOtherReady }: ScoringPointer): Promise<boolean> =>
    documents.update(collection, pointerId, { $set: { liveSlot, modelIds, building, isOtherReady } })
}
