import { asc, type CollectionDeclaration, desc, index, unique } from './declare'

/** Events: who comes, who was there, and what was said at the booth. */
export const eventCollections = [
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
    indexes: [index(asc('eventId'), asc('status'), asc('accountId')), index(asc('accountId'), asc('status')), index(asc('personIds'))]
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
      index(asc('originAccountId')),
      index(asc('eventId'), asc('createdAt')),
      index(asc('personId'))
    ]
  },
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
    name: 'participations',
    purpose: 'one person at one online event as files tell it; _id is a hash of event, part and whom the file names',
    indexes: [index(asc('importIds')), index(asc('personId')), index(asc('eventId'), asc('part'))]
  },
  {
    name: 'liveReservations',
    purpose: 'one reservation of a Channels live; _id is a hash of person and notice',
    indexes: [index(asc('personId'), asc('eventId')), index(asc('eventId'), asc('isConfirmed'))]
  },
  { name: 'liveNumbers', purpose: 'the counts of a live, of nobody in particular; _id is the event’s', indexes: [] }
] as const satisfies readonly CollectionDeclaration[]
