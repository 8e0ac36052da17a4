import { asc, type CollectionDeclaration, desc, index, unique } from './declare'

/** What there is to read, the codes that lead to it, and what WeChat counts of it. */
export const contentCollections = [
  { name: 'topics', purpose: 'what contents are about', indexes: [unique(index(asc('name'))), index(asc('createdAt'))] },
  { name: 'contents', purpose: 'something to read', indexes: [unique(index(asc('code'))), index(desc('publishedAt'))] },
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
  { name: 'articles', purpose: 'an official-account article the statistics know; _id is hash(appId, msgId)', indexes: [index(desc('publishedOn'))] },
  {
    name: 'articleStats',
    purpose: 'one article on one day; _id is hash(appId, msgId, statDate)',
    indexes: [index(asc('appId'), asc('msgId'), asc('statDate'))]
  },
  { name: 'accountStats', purpose: 'all articles of an official account on one day', indexes: [index(asc('appId'), desc('statDate'))] },
  { name: 'statPulls', purpose: 'how an official account’s last pull of statistics went', indexes: [] }
] as const satisfies readonly CollectionDeclaration[]
