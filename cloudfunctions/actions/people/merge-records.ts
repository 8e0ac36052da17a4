import type { MergeRecord } from '@shared/contracts/people'
import type { Merge } from '@shared/model/merge'
import type { Documents } from '../../platform/documents'
import { merges } from '../../repositories/merges'
import { people } from '../../repositories/people'

/** Returns merges with the names of both sides. */
export const namedMerges = async (documents: Documents, found: readonly Merge[]): Promise<MergeRecord[]> => {
  const faces = await people.faces(documents, [...new Set(found.flatMap(({ keeperId, loserId }) => [keeperId, loserId]))])
  return found.map(({ moved: _moved, ...merge }) => ({
    ...merge,
    keeperName: faces.get(merge.keeperId)?.displayName ?? null,
    loserName: faces.get(merge.loserId)?.displayName ?? null
  }))
}

/** Returns the standing merges of a person, newest first. */
export const mergeRecords = async (documents: Documents, personId: string): Promise<MergeRecord[]> =>
  namedMerges(documents, await merges.standingOf(documents, personId))
