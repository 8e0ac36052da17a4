/** Returns a share (0..1) as whole per cent. */
export const percentText = (share: number): string => `${Math.round(share * 100)}%`
