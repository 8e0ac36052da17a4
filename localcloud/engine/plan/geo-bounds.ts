import { requestFailed } from '../engine-error'
import { type Box, boxAround, boxWithin, cellsCovering } from '../geo/cells'
import { earthRadiusMetres } from '../geo/distance'
import { type Position, readGeometry } from '../geo/geometry'
import { isPlainObject } from '../values/type-order'
import type { Conjunct } from './conjuncts'
import { type Bounds, pointRange, startRange } from './field-bounds'

/** Positions written in the corners or rings of the older shapes. */
const boxOfPositions = (positions: readonly Position[]): Box => boxAround({ points: [...positions], lines: [], polygons: [] })

const shapeBoxes: { [name: string]: (shape: never) => Box } = {
  $box: boxOfPositions,
  $polygon: boxOfPositions,
  $center: ([[x, y], radius]: [Position, number]) => ({ west: x - radius, south: y - radius, east: x + radius, north: y + radius }),
  $centerSphere: ([center, angle]: [Position, number]) => boxWithin(center, angle)
}

const boxOfArea = (operand: unknown): Box | null => {
  if (!isPlainObject(operand)) return null
  const name = Object.keys(operand).find((key) => key in shapeBoxes)
  if (name !== undefined) return shapeBoxes[name]?.(operand[name] as never) ?? null
  const geometry = readGeometry(operand.$geometry)
  return geometry === null ? null : boxAround(geometry)
}

const boxOfNear = (operand: unknown): Box | null => {
  if (!isPlainObject(operand) || typeof operand.$maxDistance !== 'number') return null
  const center = readGeometry(operand.$geometry)?.points[0]
  if (center === undefined) throw requestFailed('$near requires a point')
  return boxWithin(center, operand.$maxDistance / earthRadiusMetres)
}

const boxes: { [operator: string]: (operand: unknown) => Box | null } = {
  $geoWithin: boxOfArea,
  $geoIntersects: boxOfArea,
  $near: boxOfNear,
  $nearSphere: boxOfNear
}

/** Larger things are listed under the cells around: the beginnings of a cell's name. */
const cellsAround = (cells: readonly string[]): string[] => [
  ...new Set(cells.flatMap((cell) => Array.from({ length: cell.length }, (_, length) => cell.slice(0, length))))
]

/** The keys of a geo index a condition confines it to, or null if it has nothing to do with places. */
export const geoBoundsOf = ({ operator, operand }: Conjunct): Bounds | null => {
  const boxOf = boxes[operator]
  if (boxOf === undefined) return null
  const box = boxOf(operand)
  const cells = box === null ? [''] : cellsCovering(box)
  return { kind: 'range', ranges: [...cells.map(startRange), ...cellsAround(cells).map(pointRange)], isExact: false }
}

export const isGeoOperator = (operator: string): boolean => operator in boxes
