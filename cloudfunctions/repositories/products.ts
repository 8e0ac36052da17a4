import type { Product } from '@shared/model/icp'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<Product>('products')

export const products = {
  ...base,
  list: (documents: Documents): Promise<Product[]> => base.find(documents, { where: {}, order: { name: 'asc' }, limit: 100 })
}
