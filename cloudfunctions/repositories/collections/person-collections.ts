import { asc, type CollectionDeclaration, desc, index } from './declare'

/** People, what they did, and how it is known who they are. */
export const personCollections = [
  {
    name: 'people',
    purpose: 'a person, keyed by hash(appId, openid)',
    indexes: [
      index(asc('nameReviewId'), asc('accountId')),
      index(asc('accountId'), asc('_id')),
      index(asc('displayName')),
      index(asc('identity.contactKeys')),
      index(asc('identity.originAccountId')),
      index(asc('identity.formerLinks.accountId')),
      index(asc('identity.formerLinks.originAccountId')),
      index(asc('identity.excludedReason'), desc('updatedAt'))
    ]
  },
  {
    name: 'touchpoints',
    purpose: 'the ledger; _id is hash(source, sourceId)',
    indexes: [
      index(asc('personId'), asc('kind'), asc('occurredAt'), asc('_id')),
      index(asc('personId'), asc('occurredAt'), asc('_id')),
      index(asc('subjectId'), asc('day')),
      index(asc('excludedReason'), desc('occurredAt')),
      index(asc('restoredReason'), desc('occurredAt'))
    ]
  },
  { name: 'exclusionRules', purpose: 'an account or mail domain whose people do not count; _id is <kind>:<value>', indexes: [index(desc('createdAt'))] },
  { name: 'contacts', purpose: 'a contact of the CRM; keys hold phone: and mail: with a hash', indexes: [index(asc('keys'))] },
  { name: 'phoneChecks', purpose: 'a phone code of WeChat, used once; _id is its hash', indexes: [index(asc('at'))] },
  { name: 'mailChecks', purpose: 'a code on its way to a mailbox; _id is the person’s', indexes: [index(asc('expiresAt'))] },
  { name: 'outbox', purpose: 'a mail that waits to be read here, where no mail server is', indexes: [index(desc('sentAt'))] },
  { name: 'unionLinks', purpose: 'the people of one unionid who agreed to be joined; _id is its hash', indexes: [] },
  { name: 'tries', purpose: 'how often somebody tried a code lately; _id is hash(kind, openid)', indexes: [] }
] as const satisfies readonly CollectionDeclaration[]
