import { clientRule, collections } from '../../cloudfunctions/repositories/collections'
import type { CollectionDeclaration } from '../../cloudfunctions/repositories/collections/declare'

const declared: readonly CollectionDeclaration[] = collections

describe('the collections', () => {
  test('are closed to clients', () => {
    expect(clientRule).toEqual({ read: false, write: false })
  })

  test('have names of their own, and a purpose', () => {
    expect(new Set(declared.map(({ name }) => name)).size).toBe(declared.length)
    expect(declared.every(({ purpose }) => purpose.length > 10)).toBe(true)
  })

  test.each(declared.map((collection) => [collection.name, collection] as const))('%s keeps within what the cloud allows of indexes', (_name, { indexes }) => {
    expect(new Set(indexes.map(({ name }) => name)).size).toBe(indexes.length)
    expect(indexes.length).toBeLessThanOrEqual(10)
    for (const { fields } of indexes) expect(fields.length).toBeLessThanOrEqual(31)
  })
})
