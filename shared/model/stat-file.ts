/** What a column of a statistics file may hold. No zod here: the app reads this file. */
export const statColumns = [
  'title',
  'publishedOn',
  'readUserCount',
  'shareUserCount',
  'recommendUserCount',
  'likeUserCount',
  'commentCount',
  'url',
  'msgId',
  'statDate'
] as const
export type StatColumn = (typeof statColumns)[number]

/** Without these there is nothing to store. */
export const requiredStatColumns: readonly StatColumn[] = ['title', 'publishedOn', 'readUserCount']
