import type { KeptReason } from '@shared/model/kept-reasons'
import type { Condition, Documents } from '../platform/documents'
import type { CollectionName } from './collections'

interface Use {
  reason: KeptReason
  collection: CollectionName
  field: string
  where?: Condition
}

/** Every place where an account's id stands once somebody has done something with it. */
const uses: readonly Use[] = [
  { reason: 'people', collection: 'people', field: 'accountId' },
  { reason: 'people', collection: 'people', field: 'identity.originAccountId' },
  { reason: 'people', collection: 'people', field: 'identity.formerLinks.accountId' },
  { reason: 'deals', collection: 'deals', field: 'accountId' },
  { reason: 'follow-ups', collection: 'followUps', field: 'accountId' },
  { reason: 'alerts', collection: 'alerts', field: 'accountId' },
  { reason: 'hand-overs', collection: 'handOvers', field: 'accountId' },
  { reason: 'lists', collection: 'listMembers', field: 'accountId' },
  { reason: 'invitations', collection: 'invitations', field: 'accountId' },
  { reason: 'merged', collection: 'merges', field: 'keeperId', where: { undoneAt: null } }
]

const pageSize = 1000

const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path))
  const [key, ...rest] = path
  if (key === undefined) return [value]
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[key], rest) : []
}

/** Of one account there may be thousands: what is found is asked for no more, until nothing else is found. */
const usedBy = async (documents: Documents, ids: readonly string[], { collection, field, where }: Use): Promise<Set<string>> => {
  const wanted = new Set(ids)
  const used = new Set<string>()
  for (;;) {
    const rest = ids.filter((id) => !used.has(id))
    if (rest.length === 0) return used
    const found = await documents.find<object>(collection, { where: { ...where, [field]: { $in: rest } }, limit: pageSize, fields: [field] })
    for (const value of found.flatMap((each) => valuesAt(each, field.split('.')))) if (typeof value === 'string' && wanted.has(value)) used.add(value)
    if (found.length < pageSize) return used
  }
}

export const accountUses = {
  /** Why each of these accounts cannot be taken away; those nothing speaks for are not in the answer. */
  of: async (documents: Documents, ids: readonly string[]): Promise<Map<string, KeptReason[]>> => {
    const found = await Promise.all(uses.map(async (use) => ({ reason: use.reason, used: await usedBy(documents, ids, use) })))
    const reasonsOf = (id: string) => [...new Set(found.filter(({ used }) => used.has(id)).map(({ reason }) => reason))]
    return new Map(ids.map((id) => [id, reasonsOf(id)] as const).filter(([, reasons]) => reasons.length > 0))
  }
}
