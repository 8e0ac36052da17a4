import { asc, type CollectionDeclaration, index } from './declare'

/** What WeChat pushed, and what is needed to ask it. */
export const wechatCollections = [
  {
    name: 'pushes',
    purpose: 'what WeChat pushed; _id is the hash of what tells it from every other, so that a redelivery is the same',
    indexes: [index(asc('status'), asc('receivedAt')), index(asc('personId'))]
  },
  { name: 'pushNonces', purpose: 'signatures seen in the last 20 minutes', indexes: [index(asc('expiresAt'))] },
  {
    name: 'subscriptions',
    purpose: 'what one person gets from one official account; _id is <appId>:<personId>',
    indexes: [index(asc('personId')), index(asc('appId'), asc('lastFollow.sceneCode'))]
  },
  { name: 'accessTokens', purpose: 'a token of WeChat’s with the lock of who renews it; _id is the app’s id', indexes: [] }
] as const satisfies readonly CollectionDeclaration[]
