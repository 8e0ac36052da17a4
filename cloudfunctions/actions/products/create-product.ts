import type { Product } from '@shared/model/icp'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { products } from '../../repositories/products'

export const createProduct = defineAction('products.create', async ({ name }, { documents, ids, now }) => {
  const product: Product = { id: ids.id('product'), name, createdAt: now }
  try {
    await products.insert(documents, product)
  } catch (error) {
    if (error instanceof DuplicateKeyError) throw new AppError('CONFLICT', '已经有同名的产品，请直接选用它或换个名称')
    throw error
  }
  return product
})
