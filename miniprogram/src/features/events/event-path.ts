import { routes } from '@/routes'

/** Returns the path of an event's page as a card wants it: without the leading slash. */
export const eventPathOf = (code: string): string => routes.liveEvent(code).slice(1)

/** Returns whether a text can be an event's code; a link cut short or mistyped is not asked for. */
export const isEventCode = (code: string | undefined): code is string => code !== undefined && /^[0-9A-Za-z]{4,32}$/.test(code)
