import type { ScanAnswer } from '@shared/model/attendance'
import type { Documents, TransactionDocuments } from '../platform/documents'

export interface StoredScan extends ScanAnswer {
  eventId: string
  scannedAt: string
  personId: string | null
}

export const scans = {
  byId: (documents: TransactionDocuments, scanId: string): Promise<StoredScan | null> => documents.byId('scans', scanId),
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('scans', { personId }),
  /** Throws DuplicateKeyError for a scan that is answered already. */
  insert: (documents: TransactionDocuments, scanId: string, scan: StoredScan): Promise<void> =>
    documents.insert('scans', [{ _id: scanId, ...scan } as { _id: string }])
}
