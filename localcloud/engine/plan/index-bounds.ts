import type { Index, IndexPath } from '../indexes/index-definition'
import type { Conjunct } from './conjuncts'
import { type Bounds, boundsOf, wholeField } from './field-bounds'
import { geoBoundsOf } from './geo-bounds'
import { type Interval, intersection, intervalOf, isEmpty, type KeyRange } from './key-range'

/** More points than this are not worth a probe each. */
const mostIntervals = 2000

/** The part of an index a query is confined to. */
export interface IndexBounds {
  intervals: Interval[]
  /** Fields held to single values, in the index's order; `isSingle` if to exactly one. */
  equalities: { path: string; isSingle: boolean }[]
  rangeField: string | null
  absorbed: Set<Conjunct>
}

interface Found {
  bounds: Bounds
  conjuncts: Conjunct[]
}

const exactOnly = ({ bounds, conjuncts }: Found): Conjunct[] => (bounds.isExact ? conjuncts : [])

/** Of an array each element may meet another condition, so that only ranges asked of one and the same element may be cut with each other. */
const ofOneElement = (ranges: readonly Found[]): readonly Found[] => {
  const elementOf = ({ conjuncts }: Found) => conjuncts[0]?.element
  const inElement = ranges.find((range) => elementOf(range) !== undefined)
  return inElement === undefined ? ranges.slice(0, 1) : ranges.filter((range) => elementOf(range) === elementOf(inElement))
}

const findRange = (found: readonly Found[], isMultikey: boolean): Found | null => {
  const all = found.filter(({ bounds }) => bounds.kind === 'range')
  const ranges = isMultikey ? ofOneElement(all) : all
  const [first, ...others] = ranges
  if (first === undefined || others.length === 0) return first ?? null
  const cut = ranges.reduce<KeyRange>((left, { bounds }) => intersection(left, bounds.ranges[0] as KeyRange), wholeField)
  return { bounds: { kind: 'range', ranges: [cut], isExact: true }, conjuncts: ranges.flatMap(exactOnly) }
}

const findPoints = (found: readonly Found[]): Found | null => {
  const points = found.filter(({ bounds }) => bounds.kind === 'points')
  return points.toSorted((left, right) => left.bounds.ranges.length - right.bounds.ranges.length)[0] ?? null
}

const extend = (bases: readonly Interval[], { isDescending }: IndexPath, ranges: readonly KeyRange[]): Interval[] => {
  const intervals = bases.flatMap((base) => ranges.map((range) => intervalOf(base.low, range, isDescending)))
  return intervals.filter((interval) => !isEmpty(interval)).sort((left, right) => Buffer.compare(left.low, right.low))
}

const everything: Interval[] = [{ low: Buffer.alloc(0), high: Buffer.from([0xff]), prefixLength: 0 }]

/** A point's lower end is the very beginning that its keys share. */
const heldTo = (intervals: readonly Interval[]): Interval[] => intervals.map((interval) => ({ ...interval, prefixLength: interval.low.length }))

const foundOn = ({ path, isGeo }: IndexPath, conjuncts: readonly Conjunct[]): Found[] =>
  conjuncts.flatMap((conjunct) => {
    if (conjunct.path !== path) return []
    const bounds = isGeo ? geoBoundsOf(conjunct) : boundsOf(conjunct)
    return bounds === null ? [] : [{ bounds, conjuncts: [conjunct] }]
  })

/** The longest beginning of an index held to values by the query, and a range on the field after it. */
export const indexBounds = (index: Index, conjuncts: readonly Conjunct[]): IndexBounds => {
  const result: IndexBounds = { intervals: everything, equalities: [], rangeField: null, absorbed: new Set() }
  let hasMultikey = false
  for (const indexPath of index.paths) {
    const { path } = indexPath
    const isMultikey = index.multikeyPaths.has(path)
    // Two paths into one array may be met by different elements, which the index lists apart.
    if (isMultikey && hasMultikey) break
    const found = foundOn(indexPath, conjuncts)
    const points = findPoints(found)
    const chosen = points ?? findRange(found, isMultikey || indexPath.isGeo)
    if (chosen === null || result.intervals.length * chosen.bounds.ranges.length > mostIntervals) break
    hasMultikey ||= isMultikey
    result.intervals = extend(result.intervals, indexPath, chosen.bounds.ranges)
    for (const conjunct of exactOnly(chosen)) result.absorbed.add(conjunct)
    if (points === null) {
      result.rangeField = path
      break
    }
    result.intervals = heldTo(result.intervals)
    result.equalities.push({ path, isSingle: chosen.bounds.ranges.length === 1 })
  }
  return result
}
