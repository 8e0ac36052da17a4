import type { Index } from '../indexes/index-definition'
import type { Document, SortField } from '../types'
import { isPlainObject } from '../values/type-order'
import type { AccessPath } from './access-path'
import { choosePath } from './choose-path'
import { type Conjunct, conjunctsOf } from './conjuncts'

const isConfined = ({ index, equalityFields, rangeField }: AccessPath): boolean => index !== null && (equalityFields.length > 0 || rangeField !== null)

/** One path per branch of an `$or`, if each branch has an index; documents several branches find come several times. */
const pathsOfBranches = (indexes: readonly Index[], branches: readonly unknown[], others: readonly Conjunct[]): AccessPath[] | null => {
  const paths: AccessPath[] = []
  for (const branch of branches) {
    if (!isPlainObject(branch)) return null
    const path = choosePath(indexes, [...conjunctsOf(branch as Document), ...others], [])
    if (!isConfined(path)) return null
    paths.push({ ...path, absorbed: new Set(), hasDuplicates: true, orderService: 'none' })
  }
  return paths
}

/** The ways to a query's documents: one index or the scan, or one index for each branch of an `$or`. */
export const choosePaths = (indexes: readonly Index[], conjuncts: readonly Conjunct[], order: readonly SortField[]): readonly [AccessPath, ...AccessPath[]] => {
  const path = choosePath(indexes, conjuncts, order)
  const either = conjuncts.find(({ operator, path: field }) => operator === '$or' && field === null)
  if (either === undefined || isConfined(path) || !Array.isArray(either.operand)) return [path]
  const [first, ...rest] = pathsOfBranches(indexes, either.operand, conjuncts) ?? []
  return first === undefined ? [path] : [first, ...rest]
}
