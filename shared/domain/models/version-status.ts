import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import type { ScoringModelStatus, ScoringPointer, ScoringVersion } from '@shared/model/scoring-model'
import { otherSlot } from '@shared/model/scoring-slots'

/** The version of a new environment; nobody's document, so it has an id of its own. */
export const firstVersionId = 'mdl_first-version'

const epoch = '2026-01-01T00:00:00.000Z'

/** Returns version 1: the default model, which is there before anything is published. */
export const firstVersion = (): ScoringVersion => ({
  id: firstVersionId,
  number: 1,
  name: '初始规则',
  model: defaultScoringModel,
  revision: 1,
  isFrozen: true,
  createdBy: '',
  createdAt: epoch,
  updatedAt: epoch,
  publishedAt: epoch
})

/** Returns where a version stands; the pointer is the only one who knows, so nothing can contradict it. */
export const statusOfVersion = ({ id, isFrozen, publishedAt }: ScoringVersion, pointer: ScoringPointer): ScoringModelStatus => {
  const { liveSlot, modelIds, building, isOtherReady } = pointer
  const idIn = (slot: 'a' | 'b'): string | null => modelIds[slot] ?? (slot === 'a' ? firstVersionId : null)
  if (building?.modelId === id) return 'building'
  if (idIn(liveSlot) === id) return 'live'
  if (building === null && isOtherReady && idIn(otherSlot(liveSlot)) === id) return 'previous'
  if (publishedAt !== null) return 'archived'

  return isFrozen ? 'failed' : 'draft'
}
