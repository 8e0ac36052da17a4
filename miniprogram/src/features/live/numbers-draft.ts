import type { LiveCounts } from '@shared/model/live'

export const countNames = ['viewerCount', 'peakViewerCount', 'likeCount', 'commentCount', 'shareCount'] as const satisfies readonly (keyof LiveCounts)[]

export const noCounts: LiveCounts = { viewerCount: null, peakViewerCount: null, likeCount: null, commentCount: null, shareCount: null }

/** Returns which counts are no whole numbers from 0 on; empty when all can be kept. */
export const badCounts = (counts: LiveCounts): (keyof LiveCounts)[] =>
  countNames.filter((name) => {
    const count = counts[name]
    return count !== null && (!Number.isInteger(count) || count < 0)
  })
