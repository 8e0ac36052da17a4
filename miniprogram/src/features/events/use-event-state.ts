import { useEffect, useState } from 'react'
import { usePageVisible } from '@/platform/use-page-visible'
import { type EventCourse, type EventState, eventStateOf } from './event-state'

const lookEveryMs = 15_000

/** Where an event stands now, followed while the page is in sight. */
export const useEventState = (event: EventCourse): EventState => {
  const [now, setNow] = useState(() => new Date().toISOString())
  const isVisible = usePageVisible()
  useEffect(() => {
    if (!isVisible) return
    setNow(new Date().toISOString())
    const timer = setInterval(() => setNow(new Date().toISOString()), lookEveryMs)
    return () => clearInterval(timer)
  }, [isVisible])
  return eventStateOf(event, now)
}
