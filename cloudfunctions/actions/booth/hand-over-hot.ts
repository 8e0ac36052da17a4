import { handOverRecipient } from '@shared/domain/booth/hand-over-recipient'
import { leadsQueue } from '@shared/model/hand-over'
import type { Documents, TransactionDocuments } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import type { StoredLead } from '../../repositories/booth-leads'
import type { StoredEvent } from '../../repositories/events'
import { handOvers } from '../../repositories/hand-overs'
import { targetLists } from '../../repositories/target-lists'
import type { AccountPlace } from '../account-place'

export interface HotCapture {
  lead: StoredLead
  event: Pick<StoredEvent, 'id' | 'title'>
  place: AccountPlace
  staffName: string
  occurredAt: string
  now: string
}

/** Whom it is for, asked before anything is written. */
export const recipientOf = async (documents: Documents, { standing, listIds }: AccountPlace): Promise<string> => {
  const lists = standing?.ownerMemberId || listIds.length === 0 ? new Map() : await targetLists.byIds(documents, listIds)
  const listOwnerIds = listIds.flatMap((listId) => lists.get(listId)?.createdBy ?? [])
  return handOverRecipient({ ownerMemberId: standing?.ownerMemberId ?? null, listOwnerIds }) ?? leadsQueue
}

/** Hands a hot record over within the capture's transaction: once per record, and never one to be left alone. */
export const handOverHot = async (transaction: TransactionDocuments, recipient: string, hot: HotCapture): Promise<void> => {
  const { lead, event, place, staffName, occurredAt, now } = hot
  const id = idFrom('handOver', lead.id)
  if (place.hint === 'negative' || (await handOvers.byId(transaction, id))) return
  await handOvers.insert(transaction, {
    id,
    eventId: event.id,
    eventTitle: event.title,
    leadId: lead.id,
    personId: lead.personId,
    accountId: lead.accountId,
    name: lead.name,
    companyName: lead.companyName,
    nextStep: lead.nextStep,
    note: lead.notes.at(-1)?.text ?? null,
    staffName,
    recipient,
    passes: [],
    capturedAt: occurredAt,
    createdAt: now,
    answeredAt: null,
    answeredBy: null
  })
}
