import { useEffect, useRef } from 'react'
import { noVia, type VisitVia } from './visit-via'
import { recordTouch } from './visitor-touches'

/** Records that the page was opened (and a code scanned for it), once per opening and only once there is consent; the moment is that of the opening. */
export const useOpening = (subjectId: string, hasAgreed: boolean, via: VisitVia = noVia): void => {
  const openedAtMs = useRef(Date.now())
  const isRecorded = useRef(false)
  useEffect(() => {
    if (!hasAgreed || isRecorded.current) return
    isRecorded.current = true
    void recordTouch('mp_enter', subjectId, { atMs: openedAtMs.current, via })
    if (via.isScanned) void recordTouch('qr_scan', subjectId, { atMs: openedAtMs.current, via })
  }, [hasAgreed, subjectId, via])
}
