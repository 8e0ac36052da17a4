import type { Index } from '../indexes/index-definition'
import type { CollectionSummary, IndexSummary } from '../types'
import type { Collection } from './collection'

const directionName = (isDescending: boolean): string => (isDescending ? 'desc' : 'asc')

const summaryOfIndex = ({ name, paths, isUnique, useCount }: Index): IndexSummary => ({
  name,
  fields: paths.map(({ path, isDescending, isGeo }) => `${path} ${isGeo ? '2dsphere' : directionName(isDescending)}`),
  isUnique,
  useCount
})

export const summaryOf = (collection: Collection): CollectionSummary => ({
  name: collection.name,
  documentCount: collection.count(),
  indexes: [collection.idIndex, ...collection.indexes].map(summaryOfIndex)
})
