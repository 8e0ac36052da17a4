import type { TouchpointKind } from '@shared/model/touchpoint'

/** When reading counts as what (event catalogue of the scoring model). */
export const readingThresholds = { viewAfterMs: 5_000, deepAfterMs: 60_000, deepFromScrolledRatio: 0.75 } as const

export interface Reading {
  visibleMs: number
  /** The largest part of the page that was scrolled into sight, 0..1. */
  scrolledRatio: number
  isHighValue: boolean
}

export type ReadingKind = Extract<TouchpointKind, 'content_view' | 'content_view_deep' | 'high_value_view'>

/** Returns the kinds of view this reading has reached; a page flicked to its end within the first seconds is none. */
export const readingKindsOf = ({ visibleMs, scrolledRatio, isHighValue }: Reading): ReadingKind[] => {
  if (visibleMs < readingThresholds.viewAfterMs) return []
  const isDeep = visibleMs >= readingThresholds.deepAfterMs || scrolledRatio >= readingThresholds.deepFromScrolledRatio
  return ['content_view', ...(isHighValue ? (['high_value_view'] as const) : []), ...(isDeep ? (['content_view_deep'] as const) : [])]
}

/** Returns the milliseconds until the next kind is due by time alone, or null when time brings no more. */
export const nextReadingDueInMs = (visibleMs: number): number | null => {
  const next = [readingThresholds.viewAfterMs, readingThresholds.deepAfterMs].find((thresholdMs) => visibleMs < thresholdMs)
  return next === undefined ? null : next - visibleMs
}

/** Returns how much of a text was brought into sight, 0..1; one that fits into the window was not scrolled, so it is 0. */
export const scrolledRatioOf = ({ top, height, windowHeight }: { top: number; height: number; windowHeight: number }): number => {
  if (height <= windowHeight) return 0
  return Math.min(1, Math.max(0, (windowHeight - top) / height))
}
