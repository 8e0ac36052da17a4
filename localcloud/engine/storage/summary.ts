import type { Index } from '../indexes/index-definition'
import type { CollectionSummary, IndexSummary } from '../types'
import type { Collection } from './collection'

const summaryOfIndex = ({ name, paths, isUnique, useCount }: Index): IndexSummary => ({
  name,
  fields: paths.map(({ path, isDescending }) => `${path} ${isDescending ? 'desc' : 'asc'}`),
  isUnique,
  useCount
})

export const summaryOf = (collection: Collection): CollectionSummary => ({
  name: collection.name,
  documentCount: collection.count(),
  indexes: [collection.idIndex, ...collection.indexes].map(summaryOfIndex)
})
