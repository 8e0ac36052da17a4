import { requestFailed } from '../engine-error'
import { distanceMetres, distanceToGeometry, earthRadiusMetres } from '../geo/distance'
import { type Geometry, type Position, positionsOf, readGeometry, storedGeometry } from '../geo/geometry'
import { doIntersect, isWithin } from '../geo/planar'
import type { Document } from '../types'
import { valuesAt } from '../values/path'
import { isPlainObject } from '../values/type-order'
import { anyValue, type LeavesTest } from './value-tests'

type GeometryTest = (geometry: Geometry) => boolean

const onGeometry = (test: GeometryTest): LeavesTest =>
  anyValue((value) => {
    const geometry = storedGeometry(value)
    return geometry !== null && test(geometry)
  })

const geometryIn = (operator: string, operand: unknown): Geometry => {
  const geometry = isPlainObject(operand) ? readGeometry(operand.$geometry) : null
  if (geometry === null) throw requestFailed(`${operator} requires a $geometry`)
  return geometry
}

const polygonOf = (ring: readonly Position[]): Geometry => ({ points: [], lines: [], polygons: [[[...ring, ring[0] as Position]]] })

const boxOf = ([low, high]: readonly Position[]): Geometry => {
  const [west, south] = low as Position
  const [east, north] = high as Position
  return polygonOf([low as Position, [east, south], [east, north], [west, north]])
}

const areIn =
  (area: Geometry): GeometryTest =>
  (geometry) =>
    isWithin(geometry, area)

const areAllNear =
  (isNear: (position: Position) => boolean): GeometryTest =>
  (geometry) =>
    positionsOf(geometry).every(isNear)

const shapes: { [name: string]: (shape: never) => GeometryTest } = {
  $box: (shape: readonly Position[]) => areIn(boxOf(shape)),
  $polygon: (shape: readonly Position[]) => areIn(polygonOf(shape)),
  $center: ([center, radius]: [Position, number]) => areAllNear(([x, y]) => Math.hypot(x - center[0], y - center[1]) <= radius),
  $centerSphere: ([center, radius]: [Position, number]) => areAllNear((position) => distanceMetres(center, position) <= radius * earthRadiusMetres)
}

export const geoWithin = (operand: unknown): LeavesTest => {
  const name = isPlainObject(operand) ? Object.keys(operand).find((key) => key in shapes) : undefined
  if (name !== undefined) return onGeometry(shapes[name]?.((operand as Document)[name] as never) as GeometryTest)
  const area = geometryIn('$geoWithin', operand)
  if (area.polygons.length === 0) throw requestFailed('$geoWithin not supported with provided geometry: it needs a Polygon or a MultiPolygon')
  return onGeometry(areIn(area))
}

export const geoIntersects = (operand: unknown): LeavesTest => {
  const other = geometryIn('$geoIntersects', operand)
  return onGeometry((geometry) => doIntersect(geometry, other))
}

interface Near {
  center: Position
  minMetres: number
  maxMetres: number
}

const metresOf = (limit: unknown, isSpherical: boolean, missing: number): number => {
  if (typeof limit !== 'number') return missing
  return isSpherical ? limit : limit * earthRadiusMetres
}

/** Reads `$near`; the distances are metres with a $geometry and radians with a legacy pair. */
const readNear = (operand: unknown, siblings: Document): Near => {
  const isGeoJson = isPlainObject(operand) && '$geometry' in operand
  const limits = isGeoJson ? operand : siblings
  const center = readGeometry(isGeoJson ? operand.$geometry : operand)?.points[0]
  if (center === undefined) throw requestFailed('$near requires a point')
  return {
    center,
    minMetres: metresOf(limits.$minDistance, isGeoJson, 0),
    maxMetres: metresOf(limits.$maxDistance, isGeoJson, Number.POSITIVE_INFINITY)
  }
}

export const geoNear = (operand: unknown, siblings: Document): LeavesTest => {
  const { center, minMetres, maxMetres } = readNear(operand, siblings)
  return onGeometry((geometry) => {
    const metres = distanceToGeometry(center, geometry)
    return metres >= minMetres && metres <= maxMetres
  })
}

/** How far a document is from the place a query's `$near` names, metres; null if the query names none. */
export const distanceByNear = (query: Document): ((document: Document) => number) | null => {
  for (const [path, condition] of Object.entries(query)) {
    const operand = isPlainObject(condition) ? (condition.$near ?? condition.$nearSphere) : undefined
    if (operand === undefined) continue
    const { center } = readNear(operand, condition as Document)
    return (document) =>
      Math.min(...valuesAt(document, path).map((value) => distanceToGeometry(center, storedGeometry(value) ?? { points: [], lines: [], polygons: [] })))
  }
  return null
}
