/** Where a Channels live stands, as WeChat tells. */
export interface ChannelsLive {
  state: 'none' | 'preparing' | 'live' | 'ended'
  hasReplay: boolean
  feedId: string
  nonceId: string
}

/** The announcement of a live that can be reserved. */
export interface ChannelsNotice {
  noticeId: string
  isReservable: boolean
}

/** What came of asking to reserve; on some phones WeChat says nothing. */
export type ReserveOutcome = 'accepted' | 'rejected' | 'unconfirmed' | 'failed'

const states = { 2: 'live', 3: 'ended', 4: 'preparing' } as const
const replayIsThere = 1

/** Returns what an answer of getChannelsLiveInfo says. */
export const liveIn = ({
  status,
  replayStatus,
  feedId,
  nonceId
}: {
  status?: number
  replayStatus?: number | string
  feedId?: string
  nonceId?: string
}): ChannelsLive => ({
  state: states[status as keyof typeof states] ?? 'none',
  hasReplay: Number(replayStatus) === replayIsThere,
  feedId: feedId ?? '',
  nonceId: nonceId ?? ''
})

/** Returns what an answer of getChannelsLiveNoticeInfo says; null for a notice that was cancelled or used. */
export const noticeIn = ({ noticeId, status, reservable }: { noticeId?: string; status?: number; reservable?: boolean }): ChannelsNotice | null =>
  noticeId === undefined || noticeId === '' || status !== 0 ? null : { noticeId, isReservable: reservable !== false }

/** Returns what an answer of reserveChannelsLive says; an answer without a state says neither yes nor no. */
export const outcomeOfReserving = ({ state }: { state?: unknown }): ReserveOutcome => {
  if (state === 'accept') return 'accepted'
  return state === 'reject' ? 'rejected' : 'unconfirmed'
}
