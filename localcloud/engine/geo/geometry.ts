import { requestFailed } from '../engine-error'
import { isPlainObject } from '../values/type-order'

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number]

/** Any GeoJSON geometry as the points, lines and polygons it is made of. A polygon is rings; the first is its edge. */
export interface Geometry {
  points: Position[]
  lines: Position[][]
  polygons: Position[][][]
}

const isPosition = (value: unknown): value is Position => Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((part) => Number.isFinite(part))

const positions = (value: unknown): Position[] => (Array.isArray(value) && value.every(isPosition) ? value : refuse())

const rings = (value: unknown): Position[][] => (Array.isArray(value) ? value.map(positions) : refuse())

const refuse = (): never => {
  throw requestFailed("Can't extract geo keys: the value is not a valid GeoJSON geometry")
}

const empty: Geometry = { points: [], lines: [], polygons: [] }

const readers: { [type: string]: (coordinates: unknown) => Geometry } = {
  Point: (coordinates) => ({ ...empty, points: isPosition(coordinates) ? [coordinates] : refuse() }),
  MultiPoint: (coordinates) => ({ ...empty, points: positions(coordinates) }),
  LineString: (coordinates) => ({ ...empty, lines: [positions(coordinates)] }),
  MultiLineString: (coordinates) => ({ ...empty, lines: rings(coordinates) }),
  Polygon: (coordinates) => ({ ...empty, polygons: [rings(coordinates)] }),
  MultiPolygon: (coordinates) => ({ ...empty, polygons: Array.isArray(coordinates) ? coordinates.map(rings) : refuse() })
}

/** Reads GeoJSON or a legacy [longitude, latitude] pair; null if the value is neither. Throws on broken GeoJSON. */
export const readGeometry = (value: unknown): Geometry | null => {
  if (isPosition(value)) return { ...empty, points: [value] }
  if (!isPlainObject(value) || typeof value.type !== 'string') return null
  return readers[value.type]?.(value.coordinates) ?? null
}

/** As readGeometry, for stored values: what is broken is no geometry. */
export const storedGeometry = (value: unknown): Geometry | null => {
  try {
    return readGeometry(value)
  } catch {
    return null
  }
}

export const positionsOf = ({ points, lines, polygons }: Geometry): Position[] => [...points, ...lines.flat(), ...polygons.flat(2)]
