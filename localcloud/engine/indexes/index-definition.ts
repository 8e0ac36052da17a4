import type { CollectionDeclaration, IndexDeclaration } from '../../../cloudfunctions/repositories/collections'

export interface IndexPath {
  path: string
  isDescending: boolean
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
  declaration.fields.map(({ name, direction }) => ({ path: name, isDescending: direction === 'desc' }))

/** The index every collection has on `_id`; its entries are the rows of the collection's table themselves. */
export const idIndexOf = (collectionTable: string): Index => ({
  name: '_id',
  table: collectionTable,
  paths: [{ path: '_id', isDescending: false }],
  isUnique: true,
  isGeo: false,
  multikeyPaths: new Set(),
  useCount: 0
})
