import { useEffect, useSyncExternalStore } from 'react'
import { useOnline } from '@/platform/use-online'
import { usePageVisible } from '@/platform/use-page-visible'
import { boothQueue } from './booth-queue'
import type { ShownCapture } from './capture-queue'

/** A network that comes and goes without telling is tried this often while something waits. */
const retryMs = 4_000

/** What this device holds, truthfully, and sending it whenever that may work. */
export const useBoothQueue = (): { captures: ShownCapture[]; blockedReason: string | null; waitingCount: number; attentionCount: number } => {
  const captures = useSyncExternalStore(boothQueue.subscribe, boothQueue.shown)
  const isOnline = useOnline()
  const isVisible = usePageVisible()
  const waitingCount = captures.filter(({ state }) => state === 'waiting' || state === 'sending').length
  const hasWaiting = waitingCount > 0

  useEffect(() => {
    if (!isOnline || !isVisible || !hasWaiting) return
    void boothQueue.flush()
    const timer = setInterval(() => void boothQueue.flush(), retryMs)
    return () => clearInterval(timer)
  }, [isOnline, isVisible, hasWaiting])

  return { captures, blockedReason: boothQueue.blockedReason(), waitingCount, attentionCount: captures.filter(({ state }) => state === 'attention').length }
}
