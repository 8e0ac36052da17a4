import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import type { ScoringModel, ScoringPointer } from '@shared/model/scoring-model'
import { numberOfVersion, otherSlot, type PerSlot, type ScoringSlot, scoringSlots } from '@shared/model/scoring-slots'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { scoringModels } from '../repositories/scoring-models'
import { scoringPointers } from '../repositories/scoring-pointers'

/** A model and the slot its values are kept in. */
export interface SlotModel {
  slot: ScoringSlot
  model: ScoringModel
}

/** What a touch counts by: the live model, and the one being built or the one before. */
export interface Scoring {
  live: SlotModel
  other: SlotModel | null
  /** Whether the other's values are whole: those of the version before, not of one being built. */
  isOtherReady: boolean
}

/** Short enough that a build need not wait long for every instance to know of it (see publish-scoring). */
export const pointerKeptMs = 5_000

/** Never changes once it is in a slot, so an instance keeps it. */
const frozenModels = new Map<string, ScoringModel>()
let kept: { pointer: ScoringPointer; untilMs: number } | null = null

const modelOf = async (documents: TransactionDocuments, modelId: string): Promise<ScoringModel> => {
  const known = frozenModels.get(modelId)
  if (known) return known
  const found = await scoringModels.byId(documents, modelId)
  if (!found) throw new Error(`scoring model ${modelId} is in use and gone`)
  frozenModels.set(modelId, found.model)
  return found.model
}

const idIn = ({ modelIds, building }: ScoringPointer, slot: ScoringSlot): string | null => (building?.slot === slot ? building.modelId : modelIds[slot])

/** Slot a without a version is of the default model, unless something else is live there. */
const slotModelOf = async (documents: TransactionDocuments, pointer: ScoringPointer, slot: ScoringSlot): Promise<SlotModel | null> => {
  const modelId = idIn(pointer, slot)
  if (modelId !== null) return { slot, model: await modelOf(documents, modelId) }
  return slot === 'a' ? { slot, model: defaultScoringModel } : null
}

const scoringOf = async (documents: TransactionDocuments, pointer: ScoringPointer): Promise<Scoring> => {
  const live = await slotModelOf(documents, pointer, pointer.liveSlot)
  if (!live) throw new Error('the live slot has no model')
  return { live, other: await slotModelOf(documents, pointer, otherSlot(pointer.liveSlot)), isOtherReady: pointer.isOtherReady && pointer.building === null }
}

/** Returns both models as they stand, without keeping them. */
export const readScoring = async (documents: TransactionDocuments): Promise<Scoring> => scoringOf(documents, await scoringPointers.get(documents))

/** After a flip this instance asks again at once; others within five seconds, and lists and details always do. */
export const forgetPointer = (): void => {
  kept = null
}

/** Returns both models as they stand this moment: lists and details ask each time, so a publish or a revert shows at once everywhere. */
export const liveScoring = async (documents: TransactionDocuments, now: string): Promise<Scoring> => {
  const pointer = await scoringPointers.get(documents)
  kept = { pointer, untilMs: Date.parse(now) + pointerKeptMs }
  return scoringOf(documents, pointer)
}

/** Returns both models as this instance knew them at most five seconds ago: a touch has no call to spare. */
export const keptScoring = async (documents: TransactionDocuments, now: string): Promise<Scoring> => {
  const nowMs = Date.parse(now)
  const isFresh = kept !== null && nowMs < kept.untilMs && kept.untilMs - nowMs <= pointerKeptMs
  return kept !== null && isFresh ? scoringOf(documents, kept.pointer) : liveScoring(documents, now)
}

/** Returns the model that scores are shown by. */
export const liveModel = async (documents: TransactionDocuments, now: string): Promise<ScoringModel> => (await liveScoring(documents, now)).live.model

/** Returns every version there ever was by its name. */
export const modelsByVersion = async (documents: Documents): Promise<Map<string, ScoringModel>> => {
  const all = [defaultScoringModel, ...(await scoringModels.list(documents)).map(({ model }) => model)]
  return new Map(all.map((model) => [model.version, model]))
}

export const slotModelsOf = ({ live, other }: Pick<Scoring, 'live' | 'other'>): SlotModel[] => (other === null ? [live] : [live, other])

/** Returns one value per slot: what `make` gives for a slot in use, else what was there. */
export const perSlot = <Value>(scoring: Scoring, before: PerSlot<Value>, make: (slotModel: SlotModel) => Value): PerSlot<Value> => {
  const after = { ...before }
  for (const slotModel of slotModelsOf(scoring)) after[slotModel.slot] = make(slotModel)
  return after
}

/** Whether values were counted by a version that this instance has not heard of yet. */
export const isNewerThan = (scoring: Scoring, slots: PerSlot<{ modelVersion: string } | null>): boolean =>
  scoringSlots.some((slot) => {
    const own = slots[slot]
    const known = slotModelsOf(scoring).find((slotModel) => slotModel.slot === slot)
    return own !== null && (known === undefined || numberOfVersion(own.modelVersion) > numberOfVersion(known.model.version))
  })
