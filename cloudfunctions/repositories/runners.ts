import { type Documents, DuplicateKeyError } from '../platform/documents'
import { findByIds } from './model-repository'

interface StoredRunner {
  _id: string
  /** Who has this place; null when it is free. */
  holder: string | null
  leaseUntil: string
}

interface Wish {
  work: string
  /** How many may do this work at once. */
  places: number
  holder: string
  now: string
  leaseUntil: string
}

const isHeld = ({ holder, leaseUntil }: StoredRunner, now: string): boolean => holder !== null && leaseUntil >= now

const occupy = async (documents: Documents, _id: string, { holder, now, leaseUntil }: Wish, before: StoredRunner | undefined): Promise<boolean> => {
  if (before) {
    const stillFree = { _id, $or: [{ holder: null }, { leaseUntil: { $lt: now } }] }
    return (await documents.updateWhere('runners', stillFree, { $set: { holder, leaseUntil } })) > 0
  }
  try {
    await documents.insert('runners', [{ _id, holder, leaseUntil } as StoredRunner])
    return true
  } catch (error) {
    if (error instanceof DuplicateKeyError) return false
    throw error
  }
}

/** Who is at a work that more hands would not make faster: each has a place, and one who dies loses it when the lease ends. */
export const runners = {
  /** Takes a place and returns it; null when all are taken, which one read tells. */
  take: async (documents: Documents, wish: Wish): Promise<string | null> => {
    const places = Array.from({ length: wish.places }, (_, number) => `${wish.work}:${number}`)
    const known = new Map((await findByIds<StoredRunner>(documents, 'runners', places)).map((runner) => [runner._id, runner]))
    for (const place of places) {
      const before = known.get(place)
      if (before && isHeld(before, wish.now)) continue
      if (await occupy(documents, place, wish, before)) return place
    }
    return null
  },
  leave: (documents: Documents, place: string, holder: string): Promise<number> =>
    documents.updateWhere('runners', { _id: place, holder }, { $set: { holder: null } })
}
