import type { EntryPosition } from '@shared/model/content-words'

/** Where a content is going to stand, and for which campaign. */
export interface KitPlace {
  position: EntryPosition
  campaign: string | null
}

/** Most articles carry the card on top. */
export const firstPlace: KitPlace = { position: 'top-card', campaign: null }

/** Returns the campaign that was typed; null for none. */
export const campaignOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())
