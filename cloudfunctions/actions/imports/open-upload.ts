import type { Platform } from '../../platform/platform'
import type { StoredImport } from '../../repositories/imports'
import { downloadUpload } from '../download-upload'
import { readTable, type Table } from './read-table'

/** The last table read in this instance: each step of a commit needs it again. An uploaded file never changes under its id once it was checked. */
let kept: { importId: string; table: Table } | null = null

/** Returns the table of the uploaded file, read anew. */
export const readUpload = async (platform: Platform, { id, fileId }: StoredImport): Promise<Table> => {
  const table = readTable(await downloadUpload(platform, fileId))
  kept = { importId: id, table }
  return table
}

/** Returns the table of the uploaded file, from memory when this instance has just read it. */
export const recallUpload = async (platform: Platform, found: StoredImport): Promise<Table> =>
  kept?.importId === found.id ? kept.table : readUpload(platform, found)
