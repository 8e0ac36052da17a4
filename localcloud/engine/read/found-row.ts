import { decodeDocument } from '../codec'
import type { Document } from '../types'

/** A stored document on its way into a result; its text is read only when somebody asks for the values. */
export class FoundRow {
  private decoded: Document | null = null

  constructor(
    readonly seq: number,
    readonly body: string
  ) {}

  get document(): Document {
    this.decoded ??= decodeDocument(this.body)
    return this.decoded
  }
}
