/** Prefixes of the ids, one per noun. No zod here: the app reads this file. */
export const idPrefixes = {
  account: 'acc',
  icp: 'icp',
  icpVersion: 'icv',
  targetList: 'tal',
  person: 'per',
  touchpoint: 'tch',
  content: 'cnt',
  event: 'evt',
  product: 'prd',
  member: 'mem',
  import: 'imp',
  job: 'job',
  scoringModel: 'mdl',
  modelTrial: 'trl',
  merge: 'mrg',
  dismissal: 'dsm',
  nameReview: 'nrv',
  push: 'psh',
  articleStat: 'ast',
  problem: 'prb',
  entryCode: 'ent',
  shareLink: 'shr',
  contact: 'ctc',
  verification: 'vrf',
  alert: 'alr',
  followUp: 'fup',
  deal: 'del',
  topic: 'top',
  playbookRow: 'pbr',
  capture: 'cap',
  boothLead: 'led',
  handOver: 'hov'
} as const

export type IdKind = keyof typeof idPrefixes

/** Returns whether the text is an id of that kind: its prefix, an underscore, then 6–64 letters, digits or hyphens. */
export const isIdOf = (kind: IdKind, text: string): boolean => new RegExp(`^${idPrefixes[kind]}_[0-9A-Za-z-]{6,64}$`).test(text)
