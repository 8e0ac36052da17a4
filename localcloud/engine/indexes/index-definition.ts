import type { CollectionDeclaration, IndexDeclaration } from '../../../cloudfunctions/repositories/collections/declare'

export interface IndexPath {
  path: string
  isDescending: boolean
  /** A 2dsphere field lists cells of the earth instead of values. */
  isGeo: boolean
}

/** A declared index as the engine uses it. `multikeyPaths` grows when a document with an array on a path is stored. */
export interface Index {
  name: string
  table: string
  paths: readonly IndexPath[]
  isUnique: boolean
  isGeo: boolean
  multikeyPaths: Set<string>
  /** Queries that went through it since the engine was opened. */
  useCount: number
}

export type { CollectionDeclaration, IndexDeclaration }

/** Text by which a stored index is recognised as the declared one. */
export const signatureOf = (declaration: IndexDeclaration): string =>
  JSON.stringify([declaration.fields.map(({ name, direction }) => [name, direction]), declaration.isUnique === true])

export const pathsOf = (declaration: IndexDeclaration): IndexPath[] =>
  declaration.fields.map(({ name, direction }) => ({ path: name, isDescending: direction === 'desc', isGeo: direction === '2dsphere' }))

/** The index every collection has on `_id`; its entries are the rows of the collection's table themselves. */
export const idIndexOf = (collectionTable: string): Index => ({
  name: '_id',
  table: collectionTable,
  paths: [{ path: '_id', isDescending: false, isGeo: false }],
  isUnique: true,
  isGeo: false,
  multikeyPaths: new Set(),
  useCount: 0
})
