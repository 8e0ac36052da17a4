import type { ResolvableAccount } from '@shared/domain/company-name/decide-company'
import type { Documents } from '../platform/documents'
import { accountNames } from '../repositories/account-names'

/** A name key with how many accounts are expected to have it. */
export interface CountedKey {
  key: string
  count: number
}

/** The most one query gives; a batch that gives so many is read again in halves. */
const maxRead = 1000
/** An account is counted under each of its keys and read once. */
const expectedPerRead = 1500
const keysPerRead = 500
const parallelReads = 4

/** Batches that are each expected to fit one read. */
const batchesOf = (keys: readonly CountedKey[]): string[][] => {
  const batches: string[][] = []
  let batch: string[] = []
  let expected = 0
  for (const { key, count } of keys) {
    if (batch.length > 0 && (batch.length === keysPerRead || expected + count > expectedPerRead)) {
      batches.push(batch)
      batch = []
      expected = 0
    }
    batch.push(key)
    expected += count
  }
  return batch.length === 0 ? batches : [...batches, batch]
}

/** A single key that a thousand accounts have tells nothing, so that many of them will do. */
const readBatch = async (documents: Documents, keys: readonly string[]): Promise<ResolvableAccount[]> => {
  const found = await accountNames.withNameKeys(documents, keys, maxRead)
  if (found.length < maxRead || keys.length === 1) return found
  const middle = keys.length >> 1
  return [...(await readBatch(documents, keys.slice(0, middle))), ...(await readBatch(documents, keys.slice(middle)))]
}

/** Returns the accounts that have any of the name keys, each once, in as few reads as hold them. */
export const accountsWithKeys = async (documents: Documents, keys: readonly CountedKey[]): Promise<ResolvableAccount[]> => {
  const found = new Map<string, ResolvableAccount>()
  const batches = batchesOf(keys)
  for (let start = 0; start < batches.length; start += parallelReads) {
    const read = await Promise.all(batches.slice(start, start + parallelReads).map((batch) => readBatch(documents, batch)))
    for (const account of read.flat()) found.set(account.id, account)
  }
  return [...found.values()]
}
