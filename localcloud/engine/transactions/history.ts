import type { Collection, StoredDocument } from '../storage/collection'

/** What lay in the table, and where the new state lies; null if there was or is none. */
export interface Overwritten {
  before: StoredDocument | null
  afterSeq: number | null
}

interface Change extends Overwritten {
  at: number
}

/** A document as a snapshot sees it, and every place in the table it must not be seen at. */
export interface PastDocument {
  visible: StoredDocument | null
  seqs: number[]
}

const mostChanges = 5000

/** What was overwritten while somebody reads an older state. Empty while nobody does. */
export class History {
  private clock = 0
  private changeCount = 0
  private readonly changes = new Map<Collection, Map<string, Change[]>>()
  private readonly snapshots = new Map<number, number>()

  get isRecording(): boolean {
    return this.snapshots.size > 0
  }

  openSnapshot(): number {
    this.snapshots.set(this.clock, (this.snapshots.get(this.clock) ?? 0) + 1)
    return this.clock
  }

  closeSnapshot(snapshot: number): void {
    const readers = (this.snapshots.get(snapshot) ?? 0) - 1
    if (readers > 0) this.snapshots.set(snapshot, readers)
    else this.snapshots.delete(snapshot)
    if (this.isRecording) return
    this.changes.clear()
    this.changeCount = 0
  }

  record(collection: Collection, token: string, { before, afterSeq }: Overwritten): void {
    if (!this.isRecording) return
    this.clock += 1
    const byToken = this.changes.get(collection) ?? new Map<string, Change[]>()
    this.changes.set(collection, byToken)
    const changes = byToken.get(token) ?? []
    byToken.set(token, changes)
    changes.push({ at: this.clock, before: before === null ? null : { seq: before.seq, body: before.body }, afterSeq })
    this.changeCount += 1
    if (this.changeCount > mostChanges) this.prune()
  }

  hasChangedSince(collection: Collection, token: string, snapshot: number): boolean {
    const last = this.changes.get(collection)?.get(token)?.at(-1)
    return last !== undefined && last.at > snapshot
  }

  /** Every document changed since the snapshot, as the snapshot sees it. */
  *pastDocuments(collection: Collection, snapshot: number): Iterable<[string, PastDocument]> {
    for (const [token, changes] of this.changes.get(collection) ?? []) {
      const later = changes.filter(({ at }) => at > snapshot)
      const [first] = later
      if (first === undefined) continue
      const seqs = later.flatMap(({ before, afterSeq }) => [before?.seq, afterSeq]).filter((seq) => typeof seq === 'number')
      yield [token, { visible: first.before, seqs }]
    }
  }

  pastDocument(collection: Collection, token: string, snapshot: number): StoredDocument | null | undefined {
    return this.changes
      .get(collection)
      ?.get(token)
      ?.find(({ at }) => at > snapshot)?.before
  }

  /** Drops what is older than every open snapshot. */
  private prune(): void {
    const oldest = Math.min(...this.snapshots.keys())
    this.changeCount = 0
    for (const byToken of this.changes.values()) {
      for (const [token, changes] of byToken) {
        const kept = changes.filter(({ at }) => at > oldest)
        this.changeCount += kept.length
        if (kept.length === 0) byToken.delete(token)
        else byToken.set(token, kept)
      }
    }
  }
}
