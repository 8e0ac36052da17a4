import type { IndexDeclaration } from '../../../../localcloud/engine/indexes/index-definition'
import type { Document } from '../../../../localcloud/engine/types'

export type Pair = [number, number]

export const point = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] })
export const polygon = (...ring: Pair[]) => ({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })
export const square = (west: number, south: number, size: number) =>
  polygon([west, south], [west + size, south], [west + size, south + size], [west, south + size])

export const geoIndex = (...before: string[]): IndexDeclaration => ({
  name: [...before, 'at'].join(','),
  fields: [...before.map((name) => ({ name, direction: 'asc' as const })), { name: 'at', direction: '2dsphere' }]
})

export const near = (longitude: number, latitude: number, more: Document = {}) => ({ $geometry: point(longitude, latitude), ...more })
