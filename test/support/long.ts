/** Returns how often a random or killing test repeats: few in `npm test`, many in `npm run test:long`. */
export const runs = (short: number, long: number): number => (process.env.LONG === '1' ? long : short)
