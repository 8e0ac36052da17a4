import type { Documents, TransactionDocuments } from '../platform/documents'

/** A colleague at a booth. */
export interface BoothStaff {
  eventId: string
  memberId: string
  name: string
  joinedAt: string
  expiresAt: string
}

const idOf = ({ eventId, memberId }: Pick<BoothStaff, 'eventId' | 'memberId'>): string => `${eventId}:${memberId}`

export const boothStaff = {
  byPair: (documents: TransactionDocuments, pair: Pick<BoothStaff, 'eventId' | 'memberId'>): Promise<BoothStaff | null> =>
    documents.byId('boothStaff', idOf(pair)),
  /** Joining again changes nothing but the name and the end. */
  save: async (documents: TransactionDocuments, staff: BoothStaff): Promise<void> => {
    await documents.remove('boothStaff', idOf(staff))
    await documents.insert('boothStaff', [{ _id: idOf(staff), ...staff }])
  },
  /** Up to that many booths of a colleague that are not over. */
  ofMember: (documents: Documents, memberId: string, { now, limit }: { now: string; limit: number }): Promise<BoothStaff[]> =>
    documents.find('boothStaff', { where: { memberId, expiresAt: { $gt: now } }, order: { expiresAt: 'desc' }, limit })
}
