/** What a collection's declaration is made of. */

export interface IndexField {
  name: string
  direction: 'asc' | 'desc' | '2dsphere'
}
export interface IndexDeclaration {
  name: string
  fields: IndexField[]
  isUnique?: boolean
}
export interface CollectionDeclaration {
  name: string
  /** What one document is. */
  purpose: string
  indexes: IndexDeclaration[]
}

export const asc = (name: string): IndexField => ({ name, direction: 'asc' })
export const desc = (name: string): IndexField => ({ name, direction: 'desc' })
export const index = (...fields: IndexField[]): IndexDeclaration => ({
  name: fields.map(({ name, direction }) => `${name.replaceAll('.', '-')}_${direction}`).join('__'),
  fields
})

/** Nobody may leave such a field out: a missing value counts as null and two of them collide. */
export const unique = (declared: IndexDeclaration): IndexDeclaration => ({ ...declared, isUnique: true })
