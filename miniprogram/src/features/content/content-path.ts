import type { EntryPosition } from '@shared/model/content-words'
import { routes } from '@/routes'

/** Returns the path of a content's card as an article's editor wants it: without the leading slash; with the place it stands at, when that is known. */
export const cardPathOf = (code: string, place?: { position: EntryPosition; entryCode: string }): string =>
  routes.content(code, place === undefined ? {} : { p: place.position, e: place.entryCode }).slice(1)

/** Returns whether a text can be a content's code; a link cut short or mistyped is not asked for. */
export const isContentCode = (code: string | undefined): code is string => code !== undefined && /^[0-9A-Za-z]{4,32}$/.test(code)
