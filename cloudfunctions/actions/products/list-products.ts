import { defineAction } from '../../platform/define-action'
import { products } from '../../repositories/products'

export const listProducts = defineAction('products.list', async (_input, { documents }) => ({ items: await products.list(documents) }))
