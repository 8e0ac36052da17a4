/** The closed lists of the table behaviour → desired behaviour → goal → content → metric (R003-70…76). No zod here: the app reads this file. */

/** What is observed of an account; each is computed from its ledger (shared/domain/playbook/observations.ts). */
export const observations = ['intent-elsewhere', 'visited', 'engaged', 'new-to-brand', 'high-value', 'registered', 'downloaded'] as const
export type Observation = (typeof observations)[number]

/** What a row is measured by, over the target accounts that are observed so. Article reads are WeChat's totals and never among them. */
export const playbookMetrics = ['accounts', 'visitors', 'visits', 'longReads', 'secondPageRatio', 'mql', 'sal', 'opportunities'] as const
export type PlaybookMetric = (typeof playbookMetrics)[number]
