import { type Documents, DuplicateKeyError } from '../platform/documents'

export interface AccessToken {
  token: string | null
  expiresAt: string
  /** Until when one caller alone renews it. */
  lockedUntil: string
  lockId: string
}

const never = '1970-01-01T00:00:00.000Z'

const ensure = async (documents: Documents, appId: string): Promise<void> => {
  try {
    await documents.insert('accessTokens', [{ _id: appId, token: null, expiresAt: never, lockedUntil: never, lockId: '' } as { _id: string }])
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}

export const accessTokens = {
  of: (documents: Documents, appId: string): Promise<AccessToken | null> => documents.byId<AccessToken>('accessTokens', appId),
  /** Takes the lock; returns whether it was free. */
  lock: async (documents: Documents, appId: string, { lockId, now, lockedUntil }: { lockId: string; now: string; lockedUntil: string }): Promise<boolean> => {
    await ensure(documents, appId)
    return (await documents.updateWhere('accessTokens', { _id: appId, lockedUntil: { $lt: now } }, { $set: { lockId, lockedUntil } })) > 0
  },
  /** Keeps a new token and gives the lock back, while it still is ours. */
  save: async (documents: Documents, appId: string, { lockId, token, expiresAt }: { lockId: string; token: string; expiresAt: string }): Promise<boolean> =>
    (await documents.updateWhere('accessTokens', { _id: appId, lockId }, { $set: { token, expiresAt, lockedUntil: never } })) > 0,
  unlock: (documents: Documents, appId: string, lockId: string): Promise<number> =>
    documents.updateWhere('accessTokens', { _id: appId, lockId }, { $set: { lockedUntil: never } }),
  /** What WeChat no longer takes is not offered again, unless somebody has renewed it meanwhile. */
  forget: (documents: Documents, appId: string, token: string): Promise<number> =>
    documents.updateWhere('accessTokens', { _id: appId, token }, { $set: { token: null, expiresAt: never } })
}
