/** A mini-program is a phone's window: the navigation stays at the bottom. */
export const useIsWide = (): boolean => false
