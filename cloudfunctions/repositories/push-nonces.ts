import { type Documents, DuplicateKeyError } from '../platform/documents'

interface StoredNonce {
  _id: string
  pushId: string
  expiresAt: string
}

export const pushNonces = {
  /** Notes which push came under a signature; returns the push that came under it first, which is this one unless somebody replays. */
  firstPush: async (documents: Documents, { id, pushId, expiresAt }: { id: string; pushId: string; expiresAt: string }): Promise<string> => {
    try {
      await documents.insert('pushNonces', [{ _id: id, pushId, expiresAt } as StoredNonce])
      return pushId
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
      const first = await documents.byId<StoredNonce>('pushNonces', id)
      return first?.pushId ?? pushId
    }
  },
  removeExpired: async (documents: Documents, { now, limit }: { now: string; limit: number }): Promise<number> => {
    const expired = await documents.find<StoredNonce>('pushNonces', { where: { expiresAt: { $lt: now } }, order: { expiresAt: 'asc' }, limit, fields: ['_id'] })
    return expired.length === 0 ? 0 : documents.removeWhere('pushNonces', { _id: { $in: expired.map(({ _id }) => _id) } })
  }
}
