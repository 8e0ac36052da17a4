import type { ChannelsLive, ChannelsNotice, ReserveOutcome } from './channels-live-words'

/** A browser cannot open Channels, nor learn where a live stands. */
export const canOpenChannels: boolean = false

export const channelsLive = async (_finderUserName: string, _event: { startsAt: string; endsAt: string }): Promise<ChannelsLive | null> => null

export const channelsNotice = async (_finderUserName: string): Promise<ChannelsNotice | null> => null

export const reserveChannels = async (_noticeId: string): Promise<ReserveOutcome> => 'failed'

export const openChannels = async (_options: { finderUserName: string; feedId: string; nonceId: string }): Promise<boolean> => false
