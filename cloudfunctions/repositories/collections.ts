/** Every collection with its indexes and rule, declared once: deployment and the local cloud both read this file. */

export interface IndexField {
  name: string
  direction: 'asc' | 'desc' | '2dsphere'
}
export interface IndexDeclaration {
  name: string
  fields: IndexField[]
  isUnique?: boolean
}
export interface CollectionDeclaration {
  name: string
  /** What one document is. */
  purpose: string
  indexes: IndexDeclaration[]
}

/** Only functions touch data: no client may read or write any collection. */
export const clientRule = { read: false, write: false } as const

const asc = (name: string): IndexField => ({ name, direction: 'asc' })
const desc = (name: string): IndexField => ({ name, direction: 'desc' })
const index = (...fields: IndexField[]): IndexDeclaration => ({
  name: fields.map(({ name, direction }) => `${name.replaceAll('.', '-')}_${direction}`).join('__'),
  fields
})

/** Nobody may leave such a field out: a missing value counts as null and two of them collide. */
const unique = (declared: IndexDeclaration): IndexDeclaration => ({ ...declared, isUnique: true })

export const collections = [
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
  },
  { name: 'topics', purpose: 'what contents are about', indexes: [unique(index(asc('name'))), index(asc('createdAt'))] },
  { name: 'contents', purpose: 'something to read', indexes: [unique(index(asc('code'))), index(desc('publishedAt'))] },
  { name: 'events', purpose: 'an event with its plan', indexes: [unique(index(asc('code'))), unique(index(asc('staffCode'))), index(asc('startsAt'))] },
  {
    name: 'registrations',
    purpose: 'one person at one event; _id is <eventId>:<personId>',
    indexes: [
      index(asc('personId')),
      index(asc('passCode')),
      index(asc('eventId'), asc('name')),
      index(asc('eventId'), asc('companyName')),
      index(asc('eventId'), asc('status'), asc('registeredAt'))
    ]
  },
  {
    name: 'entryCodes',
    purpose: 'one place at which a content is offered: position and campaign',
    indexes: [unique(index(asc('code'))), index(asc('contentId'), desc('createdAt')), index(asc('subscribeTemplateId'), desc('createdAt'))]
  },
  {
    name: 'contentReaders',
    purpose: 'one person who opened one content; _id is <contentId>:<personId>',
    indexes: [index(asc('contentId'), desc('openedDay')), index(asc('personId'), asc('openedDay')), index(desc('openedDay'))]
  },
  { name: 'shareLinks', purpose: 'the opaque code of one person’s share of one content', indexes: [unique(index(asc('code'))), index(asc('personId'))] },
  {
    name: 'nameReviews',
    purpose: 'a spelling of a company that a colleague is to settle; _id is the hash of the folded spelling',
    indexes: [index(asc('status'), desc('orderKey'))]
  },
  {
    name: 'people',
    purpose: 'a person, keyed by hash(appId, openid)',
    indexes: [
      index(asc('nameReviewId'), asc('accountId')),
      index(asc('accountId')),
      index(asc('identity.contactKeys')),
      index(asc('identity.originAccountId')),
      index(asc('identity.formerLinks.accountId')),
      index(asc('identity.formerLinks.originAccountId')),
      index(asc('identity.excludedReason'), desc('updatedAt'))
    ]
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
    name: 'touchpoints',
    purpose: 'the ledger; _id is hash(source, sourceId)',
    indexes: [
      index(asc('personId'), asc('kind'), asc('occurredAt')),
      index(asc('personId'), asc('occurredAt')),
      index(asc('subjectId'), asc('day')),
      index(asc('excludedReason'), desc('occurredAt')),
      index(asc('restoredReason'), desc('occurredAt'))
    ]
  },
  {
    name: 'deals',
    purpose: 'a chance to sell to an account; _id is hash(source, external or client id)',
    indexes: [index(asc('accountId'), desc('openedOn')), index(asc('status'), desc('closedOn')), index(asc('importId'))]
  },
  { name: 'articles', purpose: 'an official-account article the statistics know; _id is hash(appId, msgId)', indexes: [index(desc('publishedOn'))] },
  {
    name: 'articleStats',
    purpose: 'one article on one day; _id is hash(appId, msgId, statDate)',
    indexes: [index(asc('appId'), asc('msgId'), asc('statDate'))]
  },
  { name: 'accountStats', purpose: 'all articles of an official account on one day', indexes: [index(asc('appId'), desc('statDate'))] },
  { name: 'statPulls', purpose: 'how an official account’s last pull of statistics went', indexes: [] },
  {
    name: 'pushes',
    purpose: 'what WeChat pushed; _id is the hash of what tells it from every other, so that a redelivery is the same',
    indexes: [index(asc('status'), asc('receivedAt')), index(asc('personId'))]
  },
  { name: 'runners', purpose: 'a place at a work that only so many may do at once; _id is <work>:<number>', indexes: [] },
  { name: 'pushNonces', purpose: 'signatures seen in the last 20 minutes', indexes: [index(asc('expiresAt'))] },
  {
    name: 'subscriptions',
    purpose: 'what one person gets from one official account; _id is <appId>:<personId>',
    indexes: [index(asc('personId')), index(asc('appId'), asc('lastFollow.sceneCode'))]
  },
  { name: 'problems', purpose: 'what was refused or does not count; _id is hash(source, reason, day)', indexes: [index(desc('lastAt'))] },
  { name: 'dealOutcomes', purpose: 'a closed deal beside how its account stood before; _id is the deal’s', indexes: [] },
  {
    name: 'followUps',
    purpose: 'one thing sales did toward an account; _id is hash(member, client id)',
    indexes: [index(asc('accountId'), desc('occurredAt'), desc('_id'))]
  },
  { name: 'pursuits', purpose: 'how sales stands with an account; _id is the account’s', indexes: [index(asc('leadState'))] },
  {
    name: 'fitVerdicts',
    purpose: 'whether an account looks like a profile’s version; _id is <versionId>:<accountId>:<memberId>',
    indexes: [index(asc('versionId'), asc('verdict')), index(asc('versionId'), desc('at'))]
  },
  { name: 'boothStaff', purpose: 'one colleague at one booth; _id is <eventId>:<memberId>', indexes: [index(asc('memberId'), desc('expiresAt'))] },
  {
    name: 'captures',
    purpose: 'what staff wrote down, as sent; _id is the capture’s own id',
    indexes: [index(asc('leadId')), index(asc('eventId'), asc('occurredAt'))]
  },
  {
    name: 'boothLeads',
    purpose: 'one person at one booth, folded from its captures; personKeys hold <eventId>:<key>',
    indexes: [
      index(asc('personKeys')),
      index(asc('eventId'), desc('lastCapturedAt')),
      index(asc('eventId'), asc('firstCapturedAt')),
      index(asc('eventId'), asc('interest')),
      index(asc('eventId'), asc('band')),
      index(asc('eventId'), asc('accountId')),
      index(asc('eventId'), asc('hint'), desc('lastCapturedAt')),
      index(asc('personId'))
    ]
  },
  {
    name: 'invitations',
    purpose: 'one account that is to come to one event; _id is <eventId>:<accountId>',
    indexes: [index(asc('eventId'), asc('status'), asc('accountId')), index(asc('accountId'), asc('status'))]
  },
  {
    name: 'reminders',
    purpose: 'one message that somebody registered let us send before one event; _id is <eventId>:<personId>',
    indexes: [index(asc('state'), asc('dueAt')), index(asc('state'), asc('leaseUntil')), index(asc('eventId'), asc('state')), index(asc('personId'))]
  },
  {
    name: 'handOvers',
    purpose: 'a hot capture on its way to who follows it up; _id is the hash of the record’s id',
    indexes: [
      index(asc('recipient'), asc('isOpen'), asc('createdAt')),
      index(asc('accountId'), asc('isOpen')),
      index(asc('eventId'), asc('createdAt')),
      index(asc('personId'))
    ]
  },
  { name: 'exclusionRules', purpose: 'an account or mail domain whose people do not count; _id is <kind>:<value>', indexes: [index(desc('createdAt'))] },
  { name: 'contacts', purpose: 'a contact of the CRM; keys hold phone: and mail: with a hash', indexes: [index(asc('keys'))] },
  { name: 'phoneChecks', purpose: 'a phone code of WeChat, used once; _id is its hash', indexes: [index(asc('at'))] },
  { name: 'mailChecks', purpose: 'a code on its way to a mailbox; _id is the person’s', indexes: [index(asc('expiresAt'))] },
  { name: 'outbox', purpose: 'a mail that waits to be read here, where no mail server is', indexes: [index(desc('sentAt'))] },
  { name: 'unionLinks', purpose: 'the people of one unionid who agreed to be joined; _id is its hash', indexes: [] },
  { name: 'scans', purpose: 'one scan at a gate with its answer; _id is the scan’s own id', indexes: [index(asc('personId'))] },
  {
    name: 'attendances',
    purpose: 'one person at one event or session; _id is <eventId>:<sessionId or all>:<personId>',
    indexes: [
      index(asc('eventId'), asc('sessionId'), asc('inAt')),
      index(asc('eventId'), asc('sessionId'), asc('outAt')),
      index(asc('eventId'), asc('sessionId'), asc('band')),
      index(asc('eventId'), asc('sessionId'), asc('hint'), asc('inAt')),
      index(asc('eventId'), asc('accountId')),
      index(asc('personId'))
    ]
  },
  { name: 'attendanceImports', purpose: 'a file of who watched an event, on its way in', indexes: [index(asc('eventId'), desc('createdAt'))] },
  {
    name: 'liveReservations',
    purpose: 'one reservation of a Channels live; _id is a hash of person and notice',
    indexes: [index(asc('personId'), asc('eventId')), index(asc('eventId'), asc('isConfirmed'))]
  },
  { name: 'liveNumbers', purpose: 'the counts of a live, of nobody in particular; _id is the event’s', indexes: [] },
  { name: 'accessTokens', purpose: 'a token of WeChat’s with the lock of who renews it; _id is the app’s id', indexes: [] },
  {
    name: 'participations',
    purpose: 'one person at one online event as files tell it; _id is a hash of event, part and whom the file names',
    indexes: [index(asc('importIds')), index(asc('personId')), index(asc('eventId'), asc('part'))]
  },
  { name: 'tries', purpose: 'how often somebody tried a code lately; _id is hash(kind, openid)', indexes: [] },
  { name: 'scoringModels', purpose: 'a version of the scoring rules', indexes: [unique(index(asc('number')))] },
  { name: 'scoringPointers', purpose: 'one document: which slot is live and which version each slot is of', indexes: [] },
  { name: 'modelTrials', purpose: 'a draft of the scoring rules tried on the whole ledger', indexes: [index(asc('modelId'), desc('createdAt'))] },
  {
    name: 'modelTrialMoves',
    purpose: 'an account that a tried draft makes hot or no longer hot; _id is <trialId>:<accountId>',
    indexes: [index(asc('trialId'), asc('direction'), desc('rankKey'))]
  },
  { name: 'playbooks', purpose: 'next best actions, talk tracks and jobs; one document, default', indexes: [] },
  { name: 'members', purpose: 'a colleague, keyed by hash(appId, openid)', indexes: [index(asc('name'))] },
  { name: 'invites', purpose: 'a one-time invitation; _id is the hash of its code', indexes: [] },
  { name: 'imports', purpose: 'an account file on its way in', indexes: [index(desc('createdAt'))] },
  { name: 'importLookalikes', purpose: 'rows of a checked file that may be accounts that are there, in pieces', indexes: [index(asc('importId'))] },
  { name: 'jobs', purpose: 'long work in bounded steps', indexes: [index(asc('status'), asc('updatedAt')), index(asc('subjectId'), desc('createdAt'))] },
  {
    name: 'alerts',
    purpose: 'something at an account that sales should know now; _id is a hash of account, rule and day',
    indexes: [
      index(desc('inbox')),
      index(asc('recipient'), desc('inbox')),
      index(asc('recipient'), asc('isOpen'), desc('inbox')),
      index(asc('isOpen'), desc('inbox')),
      index(asc('accountId'), asc('isUnfinished')),
      index(asc('isDispatched'), asc('inbox'))
    ]
  },
  {
    name: 'deliveries',
    purpose: 'one message of an alert by one channel; _id names both',
    indexes: [index(asc('alertId')), index(asc('status'), asc('dueAt')), index(asc('status'), asc('leaseUntil'))]
  },
  { name: 'deliveryMinutes', purpose: 'how many messages went to the robot in a minute; _id is the minute', indexes: [index(asc('minute'))] },
  { name: 'alertSettings', purpose: 'how alerts leave the app; one document, default', indexes: [] },
  { name: 'alertQuotas', purpose: 'how many subscribe messages a member lets us send; _id is the member’s id', indexes: [index(asc('quota'))] }
] as const satisfies readonly CollectionDeclaration[]

export type CollectionName = (typeof collections)[number]['name']
