import { requestFailed } from '../engine-error'
import { distanceToGeometry } from '../geo/distance'
import { type Position, readGeometry, storedGeometry } from '../geo/geometry'
import { compileQuery } from '../query/matcher'
import type { Document } from '../types'
import { valuesAt } from '../values/path'
import { isPlainObject } from '../values/type-order'
import type { StageRunner } from './stage'

const isNumber = (value: unknown): value is number => typeof value === 'number'

const centerOf = (near: unknown): Position => {
  const center = readGeometry(near)?.points[0]
  if (center === undefined) throw requestFailed('$geoNear requires a near point')
  return center
}

/** The first field that holds a geometry, where no `key` names one. */
const geometryPath = (document: Document): string | undefined =>
  Object.keys(document).find((name) => isPlainObject(document[name]) && storedGeometry(document[name]) !== null)

const withField = (document: Document, path: string, value: unknown): Document => {
  const [name, ...rest] = path.split('.') as [string, ...string[]]
  const inner = isPlainObject(document[name]) ? document[name] : {}
  return { ...document, [name]: rest.length === 0 ? value : withField(inner, rest.join('.'), value) }
}

/** `$geoNear`: documents by their distance from a point, nearest first, with the distance (metres) in a field. */
export const geoNear: StageRunner = (documents, operand) => {
  const spec = isPlainObject(operand) ? operand : {}
  const { distanceField, includeLocs, key, query = {}, minDistance = 0, maxDistance = Number.POSITIVE_INFINITY, distanceMultiplier = 1 } = spec
  if (typeof distanceField !== 'string') throw requestFailed("$geoNear requires a 'distanceField' option as a String")
  const center = centerOf(spec.near)
  const found = documents.filter(compileQuery(query as Document)).flatMap((document) => {
    const path = typeof key === 'string' ? key : geometryPath(document)
    const location = path === undefined ? undefined : valuesAt(document, path)[0]
    const geometry = storedGeometry(location)
    if (geometry === null) return []
    const metres = distanceToGeometry(center, geometry)
    const isNear = metres >= Number(minDistance) && metres <= Number(maxDistance)
    return isNear ? [{ document, location, metres }] : []
  })
  const factor = isNumber(distanceMultiplier) ? distanceMultiplier : 1
  return found
    .sort((left, right) => left.metres - right.metres)
    .map(({ document, location, metres }) => {
      const measured = withField(document, distanceField, metres * factor)
      return typeof includeLocs === 'string' ? withField(measured, includeLocs, location) : measured
    })
}
