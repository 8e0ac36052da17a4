import { newId } from './new-id'
import { checkDocument, resolveServerDates } from './prepare-value'
import { compileProjection } from './projection/compile-projection'
import { countRows, type Found, findRows } from './read/find-rows'
import type { FoundRow } from './read/found-row'
import type { Catalogue } from './storage/catalogue'
import type { CommitBatch } from './storage/commit-batch'
import type { Transactions } from './transactions/transactions'
import type { Document, FindOptions, LockWarning, RemoveOptions, UpdateOptions, UpdateResult } from './types'
import { compileOperators, compileReplacement, type Update } from './update/compile-update'
import { upsertSeed } from './update/upsert-seed'
import { LockWaiter } from './write/lock-waiter'
import { type WriteRow, writeMatches } from './write/write-matches'
import type { Target, Writer } from './write/writer'

export interface Parts {
  catalogue: Catalogue
  batch: CommitBatch
  transactions: Transactions
  writer: Writer
  isStrict: boolean
  now: () => number
  onWarning: (warning: LockWarning) => void
}

interface Outcome {
  changedCount: number
  matchedCount: number
  upsertedId: unknown
  /** The last document met or made, as it is now. */
  last: Document | null
}

const all = Number.POSITIVE_INFINITY

/** What clients ask for, on one collection each. */
export class Operations {
  private readonly waiter: LockWaiter

  constructor(private readonly parts: Parts) {
    this.waiter = new LockWaiter(parts.onWarning)
  }

  async insert(collection: string, documents: readonly Document[], transactionId?: string): Promise<{ insertedIds: unknown[] }> {
    const target = this.target(collection, transactionId)
    const insertedIds: unknown[] = []
    try {
      for (const document of documents) insertedIds.push(await this.insertOne(target, document))
    } finally {
      await this.parts.batch.settled()
    }
    return { insertedIds }
  }

  async findRows(collection: string, options: FindOptions, transactionId?: string): Promise<FoundRow[]> {
    const target = this.target(collection, transactionId)
    const { rows } = this.search(target, options)
    await this.parts.batch.settled()
    return rows
  }

  async find(collection: string, options: FindOptions, transactionId?: string): Promise<Document[]> {
    const documents = (await this.findRows(collection, options, transactionId)).map(({ document }) => document)
    if (options.projection === undefined || Object.keys(options.projection).length === 0) return documents
    return documents.map(compileProjection(options.projection))
  }

  async count(collection: string, query: Document, transactionId?: string): Promise<number> {
    const target = this.target(collection, transactionId)
    const count = countRows(this.searchOf(target, { query }))
    await this.parts.batch.settled()
    return count
  }

  async update(collection: string, options: UpdateOptions, transactionId?: string): Promise<UpdateResult> {
    const { changedCount, upsertedId } = await this.runUpdate(this.target(collection, transactionId), options)
    return { updated: changedCount, upsertedId }
  }

  /** Changes the first match and gives it back as it is afterwards. */
  async updateAndReturn(collection: string, options: UpdateOptions, transactionId?: string): Promise<{ updated: number; doc: Document | null }> {
    const { changedCount, last } = await this.runUpdate(this.target(collection, transactionId), { ...options, isMulti: false })
    return { updated: changedCount, doc: last }
  }

  async remove(collection: string, options: RemoveOptions, transactionId?: string): Promise<{ deleted: number }> {
    const target = this.target(collection, transactionId)
    let deleted = 0
    try {
      await this.writeMatches(target, options, (row) => {
        this.parts.writer.remove(target, row)
        deleted += 1
      })
    } finally {
      await this.parts.batch.settled()
    }
    return { deleted }
  }

  search(target: Target, options: FindOptions): Found {
    return findRows(this.searchOf(target, options))
  }

  target(collection: string, transactionId: string | undefined): Target {
    const transaction = transactionId === undefined ? null : this.parts.transactions.use(transactionId)
    return { collection: this.parts.catalogue.get(collection), transaction }
  }

  private searchOf(target: Target, { query = {}, order = [], offset = 0, limit = all }: FindOptions): Parameters<typeof findRows>[0] {
    const { collection, transaction } = target
    const overlay = this.parts.transactions.overlay(transaction, collection)
    return { collection, query: this.resolved(query), order, offset, limit, overlay, isStrict: this.parts.isStrict }
  }

  private resolved(value: Document): Document {
    return resolveServerDates(value, this.parts.now()) as Document
  }

  private async insertOne(target: Target, document: Document): Promise<unknown> {
    const { _id: id = newId(this.parts.now()), ...fields } = this.resolved(document)
    const stored = { _id: id, ...fields }
    await this.insertStored(target, stored)
    return id
  }

  private async runUpdate(target: Target, options: UpdateOptions): Promise<Outcome> {
    const query = this.resolved(options.query)
    const update = this.compile(options, query)
    const outcome: Outcome = { changedCount: 0, matchedCount: 0, upsertedId: null, last: null }
    try {
      await this.writeMatches(target, { query, isMulti: options.isMulti }, (row) => {
        const document = update.apply(row.document, false)
        if (this.parts.writer.replace(target, row, { document, touched: update.touched })) outcome.changedCount += 1
        outcome.matchedCount += 1
        outcome.last = document
      })
      if (outcome.matchedCount === 0 && options.isUpsert === true) await this.upsert(target, { query, update, outcome })
    } finally {
      await this.parts.batch.settled()
    }
    return outcome
  }

  private compile({ update, isMerge = true }: UpdateOptions, query: Document): Update {
    const resolved = this.resolved(update)
    if (isMerge) return compileOperators(resolved, { query, nowMs: this.parts.now() })
    checkDocument(resolved)
    return compileReplacement(resolved)
  }

  private async upsert(target: Target, { query, update, outcome }: { query: Document; update: Update; outcome: Outcome }): Promise<void> {
    const { _id: id = newId(this.parts.now()), ...fields } = update.apply(upsertSeed(query), true)
    const document = { _id: id, ...fields }
    await this.insertStored(target, document)
    outcome.upsertedId = id
    outcome.last = document
  }

  private insertStored(target: Target, document: Document): Promise<void> | undefined {
    checkDocument(document)
    return this.waiter.run(target.collection.name, () => this.parts.writer.insert(target, document))
  }

  private writeMatches(target: Target, { query, isMulti = false }: RemoveOptions, write: WriteRow): Promise<void> {
    return writeMatches(this.searchOf(target, { query, limit: isMulti ? all : 1 }), this.waiter, write)
  }
}
