import { decodeDocument } from '../codec'
import type { Index } from '../indexes/index-definition'
import { indexKeys } from '../indexes/index-keys'
import { keyOf } from '../values/key-writer'
import type { Catalogue } from './catalogue'
import type { Collection } from './collection'
import type { Database } from './database'

export interface Verification {
  documentCount: number
  entryCount: number
  /** Sentences; empty if documents and indexes agree. */
  problems: string[]
}

const rowsPerStep = 1000

const checkIndex = (collection: Collection, index: Index, expectedCount: number): string[] => {
  const storedCount = Number(collection.all(`SELECT COUNT(*) FROM ${index.table}`)[0]?.[0] ?? 0)
  return storedCount === expectedCount ? [] : [`${collection.name}.${index.name} has ${storedCount} entries where the documents make ${expectedCount}`]
}

const checkCollection = (collection: Collection, result: Verification): void => {
  const entryCounts = new Map<Index, number>(collection.indexes.map((index) => [index, 0]))
  for (let after = -1; ; ) {
    const rows = collection.all(`SELECT seq, id, body FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ?`, after, rowsPerStep)
    for (const row of rows) {
      const [seq, id, body] = row as [number, Buffer, string]
      const document = decodeDocument(body)
      if (!keyOf(document._id).equals(id)) result.problems.push(`${collection.name} has a row whose id is not that of its document ${String(document._id)}`)
      for (const index of collection.indexes) {
        const { keys } = indexKeys(index, document)
        entryCounts.set(index, (entryCounts.get(index) ?? 0) + keys.length)
        const missing = keys.filter((key) => collection.first(`SELECT 1 FROM ${index.table} WHERE key = ? AND seq = ?`, key, seq) === undefined)
        if (missing.length > 0) result.problems.push(`${collection.name}.${index.name} lacks document ${String(document._id)}`)
      }
      result.documentCount += 1
    }
    if (rows.length < rowsPerStep) break
    after = rows.at(-1)?.[0] as number
  }
  for (const [index, count] of entryCounts) {
    result.entryCount += count
    result.problems.push(...checkIndex(collection, index, count))
  }
}

/** Reads everything and says where the file, the documents and the indexes disagree. */
export const verify = (database: Database, catalogue: Catalogue): Verification => {
  const result: Verification = { documentCount: 0, entryCount: 0, problems: [] }
  const [integrity] = database.prepare('PRAGMA integrity_check').all()
  if (integrity?.[0] !== 'ok') result.problems.push(`SQLite finds the file damaged: ${String(integrity?.[0])}`)
  for (const name of catalogue.names()) checkCollection(catalogue.get(name), result)
  return result
}
