import { useEffect, useRef } from 'react'
import { recordTouch } from './visitor-touches'

/** Records that the page was opened, once per opening and only once there is consent; the moment is that of the opening. */
export const useOpening = (subjectId: string, hasAgreed: boolean): void => {
  const openedAtMs = useRef(Date.now())
  const isRecorded = useRef(false)
  useEffect(() => {
    if (!hasAgreed || isRecorded.current) return
    isRecorded.current = true
    void recordTouch('mp_enter', subjectId, openedAtMs.current)
  }, [hasAgreed, subjectId])
}
