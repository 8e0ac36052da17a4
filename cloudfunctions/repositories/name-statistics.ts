import type { StatisticsRow } from '@shared/domain/company-name/statistics-pieces'
import type { Documents, TransactionDocuments } from '../platform/documents'

/** Which set of pieces holds the statistics now. */
export interface CurrentStatistics {
  setId: string
  nameCount: number
  builtAt: string
}

interface StoredPiece {
  _id: string
  setId: string
  nameCount: number
  rows: StatisticsRow[]
}

/** Under another name than the pieces' own: a question for the pieces of a set must not find the pointer to it. */
type StoredCurrent = Omit<CurrentStatistics, 'setId'> & { currentSetId: string }

const currentId = 'current'
/** Thirty times what a list of 100,000 names takes. */
const maxPieces = 100

export const nameStatistics = {
  current: async (documents: TransactionDocuments): Promise<CurrentStatistics | null> => {
    const found = await documents.byId<StoredCurrent>('nameStatistics', currentId)
    return found && { setId: found.currentSetId, nameCount: found.nameCount, builtAt: found.builtAt }
  },
  /** The pieces of a set with the number of names it was counted over; none when there is no such set. */
  readSet: async (documents: Documents, setId: string): Promise<{ nameCount: number; pieces: StatisticsRow[][] }> => {
    const found = await documents.find<StoredPiece>('nameStatistics', { where: { setId }, limit: maxPieces })
    return { nameCount: found[0]?.nameCount ?? 0, pieces: found.map(({ rows }) => rows) }
  },
  /** Writes a set, replacing what an interrupted step left of it. */
  writeSet: async (documents: Documents, setId: string, { nameCount, pieces }: { nameCount: number; pieces: StatisticsRow[][] }): Promise<void> => {
    await documents.removeWhere('nameStatistics', { setId })
    for (const [index, rows] of pieces.entries())
      await documents.insert('nameStatistics', [{ _id: `${setId}:${index}`, setId, nameCount, rows } as StoredPiece])
  },
  removeSet: (documents: Documents, setId: string): Promise<number> => documents.removeWhere('nameStatistics', { setId }),
  makeCurrent: (documents: Documents, { setId, ...current }: CurrentStatistics): Promise<void> =>
    documents.transaction(async (transaction) => {
      await transaction.remove('nameStatistics', currentId)
      await transaction.insert('nameStatistics', [{ _id: currentId, ...current, currentSetId: setId } as { _id: string }])
    })
}
