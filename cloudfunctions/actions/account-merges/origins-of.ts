import type { TransactionDocuments } from '../../platform/documents'
import { merges } from '../../repositories/merges'

/** Returns the account and everything that stands merged into it, however deep. */
export const originsOf = async (documents: TransactionDocuments, accountId: string): Promise<string[]> => {
  const origins = [accountId]
  for (let index = 0; index < origins.length; index++) {
    const own = origins[index] ?? ''
    const below = (await merges.standingOf(documents, own)).filter(({ kind, keeperId }) => kind === 'account' && keeperId === own)
    origins.push(...below.map(({ loserId }) => loserId).filter((id) => !origins.includes(id)))
  }
  return origins
}
