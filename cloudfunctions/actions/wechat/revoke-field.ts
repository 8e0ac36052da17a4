import type { RevocableField } from '@shared/domain/wechat/revoke-info'
import type { Push } from '@shared/model/push'
import type { TransactionDocuments } from '../../platform/documents'
import { people } from '../../repositories/people'

/** Deletes what a person took back at WeChat, within the caller's transaction. */
export const revokeField = async (
  documents: TransactionDocuments,
  { personId, receivedAt }: Push & { personId: string },
  field: RevocableField
): Promise<string> => {
  const person = await people.hold(documents, personId)
  if (!person) return 'unknown-person'
  await people.update(documents, personId, { updatedAt: receivedAt })
  return `revoked-${field}`
}
