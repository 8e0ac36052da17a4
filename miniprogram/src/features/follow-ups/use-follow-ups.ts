import type { ActionName } from '@shared/contracts/registry'
import type { FollowUpAct } from '@shared/model/follow-up'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { followUpTexts } from '@/i18n/follow-ups'
import { randomId } from '@/platform/random-id'
import { toast } from '@/platform/toast'
import { useOnline } from '@/platform/use-online'
import { usePageVisible } from '@/platform/use-page-visible'
import { deviceQueue } from './device-queue'
import type { KeptEntry } from './entry-queue'

/** A network that comes and goes without telling is tried this often while something waits. */
const retryMs = 5_000
const outdated: readonly ActionName[] = ['today.list', 'followUps.pursuit', 'accounts.timeline', 'accounts.firstTouch', 'accounts.relationship']

export interface FollowUps {
  kept: KeptEntry[]
  waitingCount: number
  /** Takes down an act toward an account: on this phone at once, at the server as soon as there is a network. */
  note: (account: { id: string; name: string }, act: FollowUpAct) => void
}

/** What sales notes, kept on the phone until the server has it. */
export const useFollowUps = (): FollowUps => {
  const kept = useSyncExternalStore(deviceQueue.subscribe, deviceQueue.kept)
  const client = useQueryClient()
  const isOnline = useOnline()
  const isVisible = usePageVisible()
  const waitingCount = kept.filter(({ state }) => state === 'waiting').length

  const send = useCallback(async () => {
    const takenCount = await deviceQueue.flush()
    if (takenCount > 0) for (const name of outdated) void client.invalidateQueries({ queryKey: [name] })
  }, [client])

  useEffect(() => {
    if (!isOnline || !isVisible || waitingCount === 0) return
    void send()
    const timer = setInterval(() => void send(), retryMs)
    return () => clearInterval(timer)
  }, [isOnline, isVisible, waitingCount, send])

  const note: FollowUps['note'] = ({ id, name }, act) => {
    const entry = { clientId: randomId(), accountId: id, act, occurredAt: new Date().toISOString() }
    toast(deviceQueue.add(entry, name) ? followUpTexts().noted : followUpTexts().noRoom)
  }
  return { kept, waitingCount, note }
}
