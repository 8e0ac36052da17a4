import { type Geometry, type Position, positionsOf } from './geometry'

/** Longitudes and latitudes between two corners, degrees. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** Each level cuts a cell in four; at the last one a cell is about 40 m wide at the equator. */
const levels = 20
/** A box is covered by at most this many cells a side. */
const mostCellsPerSide = 4

const world: Box = { west: -180, south: -90, east: 180, north: 90 }

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Column and row of a position in the grid of one level. */
const gridPlace = ([longitude, latitude]: Position, level: number): [number, number] => {
  const size = 2 ** level
  const column = Math.floor(((clamp(longitude, world.west, world.east) + 180) / 360) * size)
  const row = Math.floor(((clamp(latitude, world.south, world.north) + 90) / 180) * size)
  return [Math.min(column, size - 1), Math.min(row, size - 1)]
}

/** Name of a cell: one digit 0–3 per level, so that a cell's name begins with the names of all cells around it. */
const cellName = ([column, row]: [number, number], level: number): string => {
  let name = ''
  for (let bit = level - 1; bit >= 0; bit -= 1) name += String(((row >> bit) & 1) * 2 + ((column >> bit) & 1))
  return name
}

const cellAt = (position: Position): string => cellName(gridPlace(position, levels), levels)

const commonStart = (left: string, right: string): string => {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return left.slice(0, length)
}

export const boxAround = (geometry: Geometry): Box => {
  const positions = positionsOf(geometry)
  const [longitudes, latitudes] = [positions.map(([longitude]) => longitude), positions.map(([, latitude]) => latitude)]
  return { west: Math.min(...longitudes), south: Math.min(...latitudes), east: Math.max(...longitudes), north: Math.max(...latitudes) }
}

/** The cells a geometry is listed under: each point's own, and for lines and areas the least cell that holds them all. */
export const cellsOf = (geometry: Geometry): string[] => {
  if (geometry.lines.length === 0 && geometry.polygons.length === 0) return geometry.points.map(cellAt)
  const { west, south, east, north } = boxAround(geometry)
  return [commonStart(cellAt([west, south]), cellAt([east, north]))]
}

/** Cells that together cover a box, of the finest level that needs only a few. */
export const cellsCovering = ({ west, south, east, north }: Box): string[] => {
  for (let level = levels; level > 0; level -= 1) {
    const [firstColumn, firstRow] = gridPlace([west, south], level)
    const [lastColumn, lastRow] = gridPlace([east, north], level)
    if (lastColumn - firstColumn >= mostCellsPerSide || lastRow - firstRow >= mostCellsPerSide) continue
    const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i)
    const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i)
    return columns.flatMap((column) => rows.map((row) => cellName([column, row], level)))
  }
  return ['']
}

const degrees = (radians: number): number => (radians * 180) / Math.PI

/** A box around everything within an angle (radians) of a place; the whole breadth of the earth near poles and the date line. */
export const boxWithin = ([longitude, latitude]: Position, angle: number): Box => {
  const north = latitude + degrees(angle)
  const south = latitude - degrees(angle)
  const halfBreadth = degrees(Math.asin(Math.min(1, Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos((latitude * Math.PI) / 180))))
  const isWhole = north >= 90 || south <= -90 || longitude - halfBreadth < -180 || longitude + halfBreadth > 180
  return isWhole ? { ...world, south, north } : { west: longitude - halfBreadth, south, east: longitude + halfBreadth, north }
}
