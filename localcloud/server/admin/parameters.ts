import { CloudError } from '../../cloud-error'
import type { SortField } from '../../engine/types'
import { decode } from './ejson'

type Body = Record<string, unknown>

export const collectionOf = ({ collectionName }: Body): string => {
  if (typeof collectionName === 'string' && collectionName !== '') return collectionName
  throw new CloudError('INVALID_PARAM', 'collectionName must be text.')
}

export const transactionOf = ({ transactionId }: Body): string | undefined =>
  typeof transactionId === 'string' && transactionId !== '' ? transactionId : undefined

/** Returns whole numbers from 0; anything else is refused. */
export const countOf = (value: unknown, { name, whenAbsent }: { name: string; whenAbsent: number }): number => {
  if (value === undefined) return whenAbsent
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new CloudError('INVALID_PARAM', `${name} must be a whole number from 0.`)
}

/** Returns the sort order: an object whose keys are in order of weight, 1 up and -1 down. */
export const orderOf = ({ order }: Body): SortField[] => {
  if (order === undefined) return []
  return Object.entries(decode(order) as object).map(([field, direction]) => ({ field, direction: direction === -1 ? 'desc' : 'asc' }))
}
