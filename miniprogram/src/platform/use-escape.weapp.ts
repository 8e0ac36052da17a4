/** A phone has no Escape key. */
export const useEscape = (_isActive: boolean, _onEscape: () => void): void => undefined
