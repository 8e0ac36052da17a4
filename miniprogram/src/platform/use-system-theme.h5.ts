import { useMediaQuery } from './use-media-query'

export type Theme = 'light' | 'dark'

/** The system's theme, now and as it changes. */
export const useSystemTheme = (): Theme => (useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light')
