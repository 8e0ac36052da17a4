import { asc, type CollectionDeclaration, desc, index, unique } from './declare'

/** Ideal customer profiles and the lists of accounts chosen by them. */
export const profileCollections = [
  { name: 'products', purpose: 'a product or service we sell', indexes: [unique(index(asc('name')))] },
  { name: 'icps', purpose: 'an ideal customer profile: draft and pointers', indexes: [index(desc('createdAt'))] },
  { name: 'icpVersions', purpose: 'an immutable copy of a profile’s criteria', indexes: [index(asc('icpId'), desc('number')), index(asc('status'))] },
  {
    name: 'fits',
    purpose: 'one account’s fit to one version; _id is <versionId>:<accountId>',
    indexes: [index(asc('versionId'), desc('rankKey')), index(asc('accountId'))]
  },
  { name: 'targetLists', purpose: 'a named list of accounts', indexes: [index(desc('createdAt')), unique(index(asc('name')))] },
  {
    name: 'listMembers',
    purpose: 'one account on one list; _id is <listId>:<accountId>',
    indexes: [index(asc('listId'), asc('rank')), index(asc('accountId'))]
  }
] as const satisfies readonly CollectionDeclaration[]
