import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { liveTexts } from '@/i18n/live'
import { reserveChannels } from '@/platform/channels-live'
import { entryScene } from '@/platform/entry-scene'
import { toast } from '@/platform/toast'

/** Reserves a live with WeChat and keeps it with us, once per notice; what WeChat does not say is kept as unconfirmed. */
export const useReserve = (eventId: string) => {
  const texts = liveTexts()
  const [isAsking, setIsAsking] = useState(false)
  const known = useAsk('live.reservation', { eventId })
  const keep = useAct('live.reserve', ['live.reservation', 'visitors.me', 'visitors.myEvents'])
  /** WeChat answers a tap alone, so it is asked first. */
  const reserve = async (noticeId: string) => {
    setIsAsking(true)
    const outcome = await reserveChannels(noticeId)
    setIsAsking(false)
    if (outcome === 'failed') return toast(texts.reserveFailed)
    if (outcome === 'rejected') return toast(texts.rejected)
    keep.mutate({ eventId, noticeId, isConfirmed: outcome === 'accepted', scene: entryScene() }, { onError: (error) => toast(messageOf(error)) })
  }
  return {
    reserve,
    isBusy: isAsking || keep.isPending,
    reservationOf: (noticeId: string) => known.data?.items.find((item) => item.noticeId === noticeId) ?? null
  }
}
