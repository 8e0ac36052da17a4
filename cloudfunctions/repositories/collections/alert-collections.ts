import { asc, type CollectionDeclaration, desc, index } from './declare'

/** Alerts and how they leave the app. */
export const alertCollections = [
  {
    name: 'alerts',
    purpose: 'something at an account that sales should know now; _id is a hash of account, rule and day',
    indexes: [
      index(desc('inbox')),
      index(asc('recipient'), desc('inbox')),
      index(asc('recipient'), asc('isOpen'), desc('inbox')),
      index(asc('isOpen'), desc('inbox')),
      index(asc('accountId'), asc('isUnfinished')),
      index(asc('originAccountId')),
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
