/** What the pipelines run over. */
export const sales = [
  { _id: 1, item: 'a', price: 10, quantity: 2, tags: ['x', 'y'] },
  { _id: 2, item: 'b', price: 20, quantity: 1, tags: ['x'] },
  { _id: 3, item: 'a', price: 5, quantity: 5, tags: [] },
  { _id: 4, item: 'c', price: 20, quantity: 3 }
]
