/** A phone has no keys to handle; the panel needs no id. */
export const useDialog = (_isOpen: boolean, _onClose: () => void): string => ''
