import type { Document } from '../../../../localcloud/engine/types'

/** A sentence, the stored documents (ids '1', '2' …), the query, the ids it finds. */
export type QueryCase = readonly [sentence: string, documents: Document[], query: Document, ids: string[]]

export const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`)
