import { createProduct } from '../../actions/products/create-product'
import { listProducts } from '../../actions/products/list-products'
import { row } from '../rows'
import type { Word } from '../word'

export const productsWord = {
  'products.create': { run: createProduct, policy: row('marketer') },
  'products.list': { run: listProducts, policy: row('marketer') }
} satisfies Word
