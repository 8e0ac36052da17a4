/** Why a typed name is taken for an account's: a closed list, for the review queue to put into words. No zod here: the app reads this file. */
export const nameEvidence = [
  'same-name',
  'same-core',
  'short-form',
  'trade-agrees',
  'region-agrees',
  'region-not-typed',
  'region-differs',
  'sounds-alike',
  'typing-slip',
  'other-legal-form',
  'other-script',
  'others-alike'
] as const
export type NameEvidence = (typeof nameEvidence)[number]

/** And what speaks for an account besides the name. */
export const companyEvidence = [...nameEvidence, 'same-domain', 'known-spelling', 'same-stock-code'] as const
export type CompanyEvidence = (typeof companyEvidence)[number]
