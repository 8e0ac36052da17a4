import { usePageScroll } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { measureView } from '@/platform/measure-view'
import { usePageVisible } from '@/platform/use-page-visible'
import { scrolledRatioOf } from './reading'
import { createReadingTracker, type ReadingTracker } from './reading-tracker'
import { noVia, type VisitVia } from './visit-via'
import { recordTouch, touchQueue } from './visitor-touches'

interface ReadingOptions {
  subjectId: string
  isHighValue: boolean
  /** Nothing is counted before consent. */
  hasAgreed: boolean
  /** Id of the view that holds the text. */
  textViewId: string
  via?: VisitVia
  /** A video that stands still is not watched: its time runs only while it plays. */
  isRunning?: boolean
}

const measureEveryMs = 250

/** Records how a content is read: how long it is in sight and how far it was scrolled. */
export const useReading = ({ subjectId, isHighValue, hasAgreed, textViewId, via = noVia, isRunning = true }: ReadingOptions): void => {
  const isVisible = usePageVisible()
  const tracker = useRef<ReadingTracker | null>(null)
  const measuredAtMs = useRef(0)

  useEffect(() => {
    if (!hasAgreed || !isVisible || !isRunning) return
    tracker.current ??= createReadingTracker({ isHighValue, nowMs: Date.now, onReached: (kind, atMs) => void recordTouch(kind, subjectId, { atMs, via }) })
    const { show, hide } = tracker.current
    show()
    // What could not be sent before goes out when the page comes into sight.
    void touchQueue.flush()
    return hide
  }, [hasAgreed, isVisible, isRunning, isHighValue, subjectId, via])

  usePageScroll(() => {
    const now = Date.now()
    if (tracker.current === null || now - measuredAtMs.current < measureEveryMs) return
    measuredAtMs.current = now
    void measureView(textViewId).then((place) => {
      if (place !== null) tracker.current?.scrollTo(scrolledRatioOf(place))
    })
  })
}
