import type { ShareCard } from './share-card'

/** A browser has no cards; its pages are passed on by their address. */
export const useShareCard = (_card: ShareCard): void => undefined
