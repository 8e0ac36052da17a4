import { useMediaQuery } from './use-media-query'

/** Whether there is room for a navigation column beside the content. */
export const useIsWide = (): boolean => useMediaQuery('(min-width: 1024px)')
