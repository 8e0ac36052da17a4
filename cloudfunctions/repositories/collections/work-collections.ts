import { asc, type CollectionDeclaration, desc, index } from './declare'

/** Colleagues, files, long work, and what went wrong. */
export const workCollections = [
  { name: 'members', purpose: 'a colleague, keyed by hash(appId, openid)', indexes: [index(asc('name'))] },
  { name: 'invites', purpose: 'a one-time invitation; _id is the hash of its code', indexes: [] },
  { name: 'imports', purpose: 'an account file on its way in', indexes: [index(desc('createdAt'))] },
  { name: 'importLookalikes', purpose: 'rows of a checked file that may be accounts that are there, in pieces', indexes: [index(asc('importId'))] },
  {
    name: 'importChanges',
    purpose: 'what an import told an account that was there; _id is <importId>:<accountId>',
    indexes: [index(asc('importId'), asc('accountId'))]
  },
  {
    name: 'importKept',
    purpose: 'an account that undoing an import left, and why; _id is <importId>:<kind>:<accountId>',
    indexes: [index(asc('importId'), asc('_id')), index(asc('importId'), asc('kind'))]
  },
  { name: 'jobs', purpose: 'long work in bounded steps', indexes: [index(asc('status'), asc('updatedAt')), index(asc('subjectId'), desc('createdAt'))] },
  { name: 'runners', purpose: 'a place at a work that only so many may do at once; _id is <work>:<number>', indexes: [] },
  { name: 'problems', purpose: 'what was refused or does not count; _id is hash(source, reason, day)', indexes: [index(desc('lastAt'))] }
] as const satisfies readonly CollectionDeclaration[]
