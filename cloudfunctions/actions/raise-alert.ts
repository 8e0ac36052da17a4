import type { Alert } from '@shared/model/alert'
import type { TransactionDocuments } from '../platform/documents'
import { alerts } from '../repositories/alerts'

let isRaised = false

/** Stores an alert with the change that brought it about. */
export const raiseAlert = async (documents: TransactionDocuments, alert: Alert): Promise<void> => {
  await alerts.insert(documents, alert)
  isRaised = true
}

/** Returns whether this instance has raised an alert since it was last asked; one that was rolled back only asks for a delivery with nothing to deliver. */
export const takeRaised = (): boolean => {
  const was = isRaised
  isRaised = false
  return was
}
