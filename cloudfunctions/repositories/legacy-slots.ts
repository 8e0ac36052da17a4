import type { AccountEngagement } from '@shared/model/engagement'
import type { PersonEngagement } from '@shared/model/person'
import type { PerSlot } from '@shared/model/scoring-slots'
import type { Heat } from '@shared/model/units'

/** Documents from before there were two slots hold the values of the first version; they are read as slot a and written anew with the next touch. */
const firstVersion = 'v1'

interface OneSlotPerson {
  pointsByDay: Record<string, number>
  heat: Heat | null
  touchCount: number
  lastTouchAt: string | null
}

export const personEngagementOf = (stored: PersonEngagement | OneSlotPerson): PersonEngagement => {
  if ('slots' in stored) return stored
  const { pointsByDay, heat, touchCount, lastTouchAt } = stored
  const a = { modelVersion: firstVersion, pointsByDay, foldedBeforeDay: null, foldedPoints: 0, heat }
  return { slots: { a: touchCount === 0 ? null : a, b: null }, touchCount, lastTouchAt }
}

interface StoredSlots {
  slots?: PerSlot<AccountEngagement | null>
  engagement?: AccountEngagement
}

export const accountSlotsOf = ({ slots, engagement }: StoredSlots): PerSlot<AccountEngagement | null> =>
  slots ?? { a: engagement ? { ...engagement, modelVersion: firstVersion } : null, b: null }
