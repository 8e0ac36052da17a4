import type { Documents } from '../platform/documents'

/** A code of WeChat's phone button, kept so that it is used once; `costFen` is what the answer cost. */
export interface PhoneCheck {
  id: string
  personId: string
  at: string
  costFen: number
}

export const phoneChecks = {
  insert: (documents: Documents, { id, ...check }: PhoneCheck): Promise<void> => documents.insert('phoneChecks', [{ _id: id, ...check }]),
  saveCost: (documents: Documents, id: string, costFen: number): Promise<boolean> => documents.update('phoneChecks', id, { $set: { costFen } }),
  /** How many gave a number since then. */
  countPaidSince: (documents: Documents, at: string): Promise<number> => documents.count('phoneChecks', { at: { $gte: at }, costFen: { $gt: 0 } })
}
