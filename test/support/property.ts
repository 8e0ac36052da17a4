import fc from 'fast-check'
import { runs } from './long'

/** Random histories differ from test to test but not from run to run. */
const SEED = 20_260_301

/** Checks a property on 60 random cases, on 1,000 in the long run. */
export const holds = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  check: (...values: Values) => void
): void => {
  fc.assert(fc.property(...arbitraries, check), { seed: SEED, numRuns: runs(60, 1000) })
}
