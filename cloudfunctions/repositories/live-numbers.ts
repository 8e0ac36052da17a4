import type { LiveFormCounts, LiveNumbers } from '@shared/model/live'
import { type Documents, DuplicateKeyError } from '../platform/documents'

interface StoredNumbers {
  byHand: LiveNumbers['byHand']
  /** By component of the form. */
  formsOf: Record<string, LiveFormCounts & { pulledAt: string }>
}

/** Several forms in one live share its audience; what each was shown and pressed adds up. */
const formsTogether = (formsOf: StoredNumbers['formsOf']): LiveNumbers['forms'] => {
  const all = Object.values(formsOf)
  if (all.length === 0) return null
  const sum = (field: 'exposureCount' | 'clickCount' | 'leadCount'): number => all.reduce((total, forms) => total + forms[field], 0)
  return {
    audienceCount: Math.max(...all.map(({ audienceCount }) => audienceCount)),
    exposureCount: sum('exposureCount'),
    clickCount: sum('clickCount'),
    leadCount: sum('leadCount'),
    pulledAt:
      all
        .map(({ pulledAt }) => pulledAt)
        .sort()
        .at(-1) ?? ''
  }
}

/** The id is the event's. */
const save = async (documents: Documents, eventId: string, changes: Record<string, unknown>): Promise<void> => {
  const isThere = await documents.update('liveNumbers', eventId, { $set: changes })
  if (isThere) return
  try {
    await documents.insert('liveNumbers', [{ _id: eventId, byHand: null, formsOf: {} } as { _id: string }])
  } catch (error) {
    // Somebody else made it meanwhile.
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  await documents.update('liveNumbers', eventId, { $set: changes })
}

export const liveNumbers = {
  of: async (documents: Documents, eventId: string): Promise<LiveNumbers> => {
    const stored = await documents.byId<StoredNumbers>('liveNumbers', eventId)
    return { byHand: stored?.byHand ?? null, forms: formsTogether(stored?.formsOf ?? {}) }
  },
  saveByHand: (documents: Documents, eventId: string, byHand: LiveNumbers['byHand']): Promise<void> => save(documents, eventId, { byHand }),
  saveForms: (
    documents: Documents,
    eventId: string,
    { componentId, forms }: { componentId: string; forms: LiveFormCounts & { pulledAt: string } }
  ): Promise<void> => save(documents, eventId, { [`formsOf.${componentId}`]: forms })
}
