import type { RevocableField } from '@shared/domain/wechat/revoke-info'
import { withoutRevoked } from '@shared/domain/wechat/without-revoked'
import type { Push } from '@shared/model/push'
import type { TransactionDocuments } from '../../platform/documents'
import { people } from '../../repositories/people'
import { refoldIn } from '../person-link'

/** Deletes what a person took back at WeChat, within the caller's transaction; who was known by it counts for less from now on. */
export const revokeField = async (
  documents: TransactionDocuments,
  { personId, receivedAt }: Push & { personId: string },
  field: RevocableField
): Promise<string> => {
  const person = await people.hold(documents, personId)
  if (!person) return 'unknown-person'
  await refoldIn(documents, person, { ...withoutRevoked(person, field), updatedAt: receivedAt })
  return `revoked-${field}`
}
