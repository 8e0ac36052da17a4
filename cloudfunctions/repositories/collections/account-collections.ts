import { asc, type CollectionDeclaration, desc, index } from './declare'

/** Companies, what is known of them and what sales did toward them. */
export const accountCollections = [
  {
    name: 'accounts',
    purpose: 'a company; fitKeys hold <icpVersionId>:<band>, sortKey and sortKeyB are ordered(heat)+id of slot a and b',
    indexes: [
      index(desc('sortKey')),
      index(desc('sortKeyB')),
      index(asc('fitKeys'), desc('sortKey')),
      index(asc('fitKeys'), desc('sortKeyB')),
      index(asc('searchKeys'), desc('sortKey')),
      index(asc('searchKeys'), desc('sortKeyB')),
      index(asc('standing.ownerMemberId'), desc('sortKey')),
      index(asc('standing.ownerMemberId'), desc('sortKeyB')),
      index(asc('nameKeys')),
      index(asc('leftAloneAt'))
    ]
  },
  {
    name: 'nameStatistics',
    purpose: 'how common signs and codes are among account names, in pieces; current points to a set',
    indexes: [index(asc('setId'))]
  },
  {
    name: 'nameReviews',
    purpose: 'a spelling of a company that a colleague is to settle; _id is the hash of the folded spelling',
    indexes: [index(asc('status'), desc('orderKey'))]
  },
  {
    name: 'merges',
    purpose: 'two people or accounts that are one, and what goes back when they are not',
    indexes: [
      index(asc('keeperId'), asc('undoneAt'), desc('mergedAt')),
      index(asc('loserId'), asc('undoneAt'), desc('mergedAt')),
      index(asc('kind'), desc('mergedAt'))
    ]
  },
  {
    name: 'dismissals',
    purpose: 'two people or accounts that are not one, as a colleague said; _id is the hash of kind and both ids',
    indexes: [index(asc('pairIds'), asc('undoneAt'), asc('_id'))]
  },
  {
    name: 'deals',
    purpose: 'a chance to sell to an account; _id is hash(source, external or client id)',
    indexes: [index(asc('accountId'), desc('openedOn')), index(asc('status'), desc('closedOn')), index(asc('importId')), index(asc('originAccountId'))]
  },
  { name: 'dealOutcomes', purpose: 'a closed deal beside how its account stood before; _id is the deal’s', indexes: [] },
  {
    name: 'followUps',
    purpose: 'one thing sales did toward an account; _id is hash(member, client id)',
    indexes: [index(asc('accountId'), desc('occurredAt'), desc('_id')), index(asc('originAccountId'))]
  },
  { name: 'pursuits', purpose: 'how sales stands with an account; _id is the account’s', indexes: [index(asc('leadState'))] },
  {
    name: 'fitVerdicts',
    purpose: 'whether an account looks like a profile’s version; _id is <versionId>:<accountId>:<memberId>',
    indexes: [index(asc('versionId'), asc('verdict')), index(asc('versionId'), desc('at'))]
  }
] as const satisfies readonly CollectionDeclaration[]
