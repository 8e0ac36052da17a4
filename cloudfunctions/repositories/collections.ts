/** Every collection with its indexes and rule, declared once: deployment and the local cloud both read this file. */

import { accountCollections } from './collections/account-collections'
import { alertCollections } from './collections/alert-collections'
import { contentCollections } from './collections/content-collections'
import { eventCollections } from './collections/event-collections'
import { personCollections } from './collections/person-collections'
import { profileCollections } from './collections/profile-collections'
import { scoringCollections } from './collections/scoring-collections'
import { wechatCollections } from './collections/wechat-collections'
import { workCollections } from './collections/work-collections'

/** Only functions touch data: no client may read or write any collection. */
export const clientRule = { read: false, write: false } as const

export const collections = [
  ...accountCollections,
  ...profileCollections,
  ...contentCollections,
  ...personCollections,
  ...eventCollections,
  ...wechatCollections,
  ...scoringCollections,
  ...alertCollections,
  ...workCollections
] as const

export type CollectionName = (typeof collections)[number]['name']
