import type { LiveEvent } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Skeleton } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import { liveTexts } from '@/i18n/live'
import { canOpenChannels, openChannels } from '@/platform/channels-live'
import type { ChannelsLive, ChannelsNotice } from '@/platform/channels-live-words'
import { toast } from '@/platform/toast'
import { useChannelsLive } from './use-channels-live'
import { useReserve } from './use-reserve'
import './live.less'

interface LiveEntryProps {
  event: LiveEvent
  /** Does it at once for who has agreed, or after they have. */
  pass: (action: () => void) => void
  /** Somebody who agreed pressed to enter the live. */
  onOpened: () => void
}

const tones = { none: 'neutral', preparing: 'brand', live: 'heat', ended: 'neutral' } as const

const Reserve = ({ event, notice, pass }: Pick<LiveEntryProps, 'event' | 'pass'> & { notice: ChannelsNotice | null }) => {
  const texts = liveTexts()
  const { reserve, isBusy, reservationOf } = useReserve(event.id)
  if (notice === null) return <Text className='live__note'>{texts.noNotice}</Text>
  const reservation = reservationOf(notice.noticeId)
  if (reservation?.isConfirmed) return <Text className='live__done'>{texts.reserved}</Text>
  if (!notice.isReservable && reservation === null) return <Text className='live__note'>{texts.notReservable}</Text>
  return (
    <>
      {reservation === null ? null : <Text className='live__done'>{texts.unconfirmed}</Text>}
      {reservation === null ? <Button kind='primary' label={texts.reserve} isBusy={isBusy} onPress={() => pass(() => void reserve(notice.noticeId))} /> : null}
    </>
  )
}

const Enter = ({ event, live, label, onOpened }: Pick<LiveEntryProps, 'event' | 'onOpened'> & { live: ChannelsLive; label: string }) => {
  const open = async () => {
    const isOpened = await openChannels({ finderUserName: event.finderUserName ?? '', feedId: live.feedId, nonceId: live.nonceId })
    if (isOpened) onOpened()
    else toast(liveTexts().openFailed)
  }
  return <Button kind='primary' label={label} onPress={() => void open()} />
}

const unknown: ChannelsLive = { state: 'none', hasReplay: false, feedId: '', nonceId: '' }

const WhatToDo = ({ event, live, notice, pass, onOpened }: LiveEntryProps & { live: ChannelsLive | null; notice: ChannelsNotice | null }) => {
  const texts = liveTexts()
  if (live === null) {
    return (
      <>
        <Text className='live__note'>{texts.noState}</Text>
        <Enter event={event} live={unknown} label={texts.enter} onOpened={onOpened} />
      </>
    )
  }
  if (live.state === 'live') return <Enter event={event} live={live} label={texts.enter} onOpened={onOpened} />
  if (live.state !== 'ended') return <Reserve event={event} notice={notice} pass={pass} />
  return live.hasReplay ? <Enter event={event} live={live} label={texts.replay} onOpened={onOpened} /> : <Text className='live__note'>{texts.noReplay}</Text>
}

/** Where the event's Channels live stands, and the way in: reserve before, enter while it runs, the replay afterwards. */
export const LiveEntry = (props: LiveEntryProps) => {
  const texts = liveTexts()
  const { event } = props
  const query = useChannelsLive(event)
  if (event.finderUserName === null) return null
  if (!canOpenChannels) {
    return (
      <CellGroup title={texts.title}>
        <View className='live'>
          <Text>{texts.inBrowser}</Text>
          <Text className='live__note'>{texts.inBrowserAccount(event.finderUserName)}</Text>
        </View>
      </CellGroup>
    )
  }
  const { live = null, notice = null } = query.data ?? {}
  return (
    <CellGroup title={texts.title}>
      {query.isPending ? (
        <Skeleton rowCount={1} />
      ) : (
        <View className='live'>
          {live === null ? null : <Tag tone={tones[live.state]} label={texts.state[live.state]} />}
          <WhatToDo {...props} live={live} notice={notice} />
          <Button kind='text' size='small' label={texts.refresh} isBusy={query.isFetching} onPress={() => void query.refetch()} />
        </View>
      )}
    </CellGroup>
  )
}
