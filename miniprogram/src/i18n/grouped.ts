/** Returns a whole number with its thousands apart: 1,250,000. By hand, since the mini-program on Android has no Intl. */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',')
