import type { Geometry, Position } from './geometry'
import { positionsOf } from './geometry'

/** Radius the database uses for its spheres, metres. */
export const earthRadiusMetres = 6_378_100

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance, metres (haversine). */
export const distanceMetres = (from: Position, to: Position): number => {
  const halfLatitude = Math.sin(radians(to[1] - from[1]) / 2)
  const halfLongitude = Math.sin(radians(to[0] - from[0]) / 2)
  const chord = halfLatitude ** 2 + Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * halfLongitude ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Distance in metres from a place to the nearest vertex of a geometry. */
export const distanceToGeometry = (from: Position, geometry: Geometry): number =>
  positionsOf(geometry).reduce((nearest, position) => Math.min(nearest, distanceMetres(from, position)), Number.POSITIVE_INFINITY)
