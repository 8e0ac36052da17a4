/** Where something came in. No zod here: the app reads this file. */
export const problemSources = ['push', 'import', 'touch', 'article-stats'] as const
export type ProblemSource = (typeof problemSources)[number]

/** Every reason for which something is refused or does not count, by where it came in: the app has a sentence and a fix for each. */
export const reasonsOf = {
  push: [
    'push-signature',
    'push-stale',
    'push-replayed',
    'push-too-large',
    'push-unreadable',
    'push-undecryptable',
    'push-other-app',
    'push-unconfigured',
    'push-not-folded',
    'push-no-consent'
  ],
  import: ['import-bad-rows', 'import-unreadable'],
  touch: ['touch-staff', 'touch-partner', 'touch-crawler', 'touch-bot', 'touch-snapshot', 'touch-self'],
  'article-stats': ['stats-no-permission', 'stats-refused', 'stats-delayed', 'stats-bad-rows']
} as const satisfies Record<ProblemSource, readonly string[]>

export type ProblemReason = (typeof reasonsOf)[ProblemSource][number]

export const problemReasons = Object.values(reasonsOf).flat() as readonly ProblemReason[]

/** Returns where something came in that was refused for this reason. */
export const sourceOf = (reason: ProblemReason): ProblemSource =>
  problemSources.find((source) => (reasonsOf[source] as readonly string[]).includes(reason)) as ProblemSource
