import type { Geometry, Position } from './geometry'
import { positionsOf } from './geometry'

type Edge = readonly [Position, Position]

const edgesOf = (line: readonly Position[]): Edge[] => line.slice(1).map((end, i) => [line[i] as Position, end])

const cross = (a: Position, b: Position, c: Position): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

const isOnEdge = (position: Position, [from, to]: Edge): boolean =>
  cross(from, to, position) === 0 &&
  Math.min(from[0], to[0]) <= position[0] &&
  position[0] <= Math.max(from[0], to[0]) &&
  Math.min(from[1], to[1]) <= position[1] &&
  position[1] <= Math.max(from[1], to[1])

const doEdgesCross = ([a, b]: Edge, [c, d]: Edge): boolean => {
  const isSplitByFirst = cross(a, b, c) * cross(a, b, d) < 0
  const isSplitBySecond = cross(c, d, a) * cross(c, d, b) < 0
  return (isSplitByFirst && isSplitBySecond) || isOnEdge(a, [c, d]) || isOnEdge(b, [c, d]) || isOnEdge(c, [a, b]) || isOnEdge(d, [a, b])
}

const isInRing = (position: Position, ring: readonly Position[]): boolean => {
  let isInside = false
  for (const [from, to] of edgesOf(ring)) {
    if (isOnEdge(position, [from, to])) return true
    const isBetween = from[1] > position[1] !== to[1] > position[1]
    if (isBetween && position[0] < ((to[0] - from[0]) * (position[1] - from[1])) / (to[1] - from[1]) + from[0]) isInside = !isInside
  }
  return isInside
}

const isOnRing = (position: Position, ring: readonly Position[]): boolean => edgesOf(ring).some((edge) => isOnEdge(position, edge))

/** Inside the outer ring and in none of the holes; an edge belongs to the polygon. Degrees are taken as a plane. */
export const isInPolygon = (position: Position, [outer = [], ...holes]: readonly Position[][]): boolean =>
  isInRing(position, outer) && !holes.some((hole) => isInRing(position, hole) && !isOnRing(position, hole))

const edgesOfGeometry = ({ lines, polygons }: Geometry): Edge[] => [...lines, ...polygons.flat()].flatMap(edgesOf)

const doProperlyCross = ([a, b]: Edge, [c, d]: Edge): boolean => cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0

/** Does the whole geometry lie inside the area's polygons? */
export const isWithin = (geometry: Geometry, area: Geometry): boolean => {
  const isEachInside = positionsOf(geometry).every((position) => area.polygons.some((polygon) => isInPolygon(position, polygon)))
  if (!isEachInside) return false
  const borders = edgesOfGeometry(area)
  return !edgesOfGeometry(geometry).some((edge) => borders.some((border) => doProperlyCross(edge, border)))
}

const doesTouch = (position: Position, { points, lines, polygons }: Geometry): boolean =>
  points.some((point) => point[0] === position[0] && point[1] === position[1]) ||
  lines.some((line) => edgesOf(line).some((edge) => isOnEdge(position, edge))) ||
  polygons.some((polygon) => isInPolygon(position, polygon))

/** Have two geometries a point in common? */
export const doIntersect = (left: Geometry, right: Geometry): boolean =>
  positionsOf(left).some((position) => doesTouch(position, right)) ||
  positionsOf(right).some((position) => doesTouch(position, left)) ||
  edgesOfGeometry(left).some((edge) => edgesOfGeometry(right).some((other) => doEdgesCross(edge, other)))
