import { forget, readStored, store } from '@/platform/storage'
import type { CaptureDraft } from './capture-draft'

const keyOf = (eventId: string): string => `booth.draft.${eventId}`

/** The form as it stood when the app was closed or killed; one per booth. */
export const draftStore = {
  read: (eventId: string): CaptureDraft | null => readStored<CaptureDraft>(keyOf(eventId)),
  keep: (draft: CaptureDraft): boolean => store(keyOf(draft.eventId), draft),
  forget: (eventId: string): void => forget(keyOf(eventId))
}
