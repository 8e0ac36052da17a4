import { settings } from '../settings/catalogue'

const hourMs = 3_600_000

/** Returns until when an import of accounts can be undone: an instant, settings.imports.undoHours after it was written. */
export const undoUntil = (committedAt: string): string => new Date(Date.parse(committedAt) + settings.imports.undoHours.value * hourMs).toISOString()
