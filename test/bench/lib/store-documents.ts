import type { CollectionDeclaration } from '../../../localcloud/engine/indexes/index-definition'

/** A touchpoint as the product stores them: about 400 bytes of JSON. */
export interface StoreDocument {
  [field: string]: unknown
  _id: string
  accountId: string
  personId: string
  kind: string
  day: number
  code: string
  occurredAt: Date
  count: number
  subject: { id: string; title: string; topics: string[] }
  note: string
}

/** One collection with four indexes: two compound with a descending part, one on a field, one unique. */
export const storeCollections: CollectionDeclaration[] = [
  {
    name: 'touches',
    purpose: 'benchmark',
    indexes: [
      {
        name: 'accountId_day',
        fields: [
          { name: 'accountId', direction: 'asc' },
          { name: 'day', direction: 'desc' }
        ]
      },
      {
        name: 'personId_kind_day',
        fields: [
          { name: 'personId', direction: 'asc' },
          { name: 'kind', direction: 'asc' },
          { name: 'day', direction: 'desc' }
        ]
      },
      { name: 'kind', fields: [{ name: 'kind', direction: 'asc' }] },
      { name: 'code', fields: [{ name: 'code', direction: 'asc' }], isUnique: true }
    ]
  }
]

const kinds = ['mp_enter', 'content_view', 'content_view_deep', 'download', 'live_reserve']
const accountCount = 2000
const personCount = 20_000
const firstDay = 20_000
const dayCount = 700

/** The n-th document; the same for the same n. Accounts and days are scattered, as history is. */
export const storeDocument = (n: number): StoreDocument => ({
  _id: `tch_${n.toString(36).padStart(8, '0')}`,
  accountId: `acc_${(n * 7919) % accountCount}`,
  personId: `per_${(n * 104_729) % personCount}`,
  kind: kinds[n % kinds.length] ?? '',
  day: firstDay + ((n * 31) % dayCount),
  code: `code-${n}`,
  occurredAt: new Date(1_740_000_000_000 + n * 60_000),
  count: n % 17,
  subject: { id: `cnt_${n % 300}`, title: '工业软件选型指南：从需求到落地', topics: ['工业软件', '数字化', '选型'] },
  note: 'a touch of a person with a piece of content, as the ledger keeps it'
})

/** An account that has documents. */
export const accountOf = (n: number): string => `acc_${(n * 7919) % accountCount}`
