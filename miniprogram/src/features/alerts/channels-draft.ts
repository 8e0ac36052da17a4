import type { AlertChannels } from '@shared/contracts/alerts'
import type { ActionInput } from '@shared/contracts/registry'

export interface ChannelsDraft {
  robotIsOn: boolean
  /** Empty = leave the robot as it is. */
  robotUrl: string
  subscribeIsOn: boolean
  templateId: string
  quietFromHour: number | null
  quietToHour: number | null
  trackingFromDate: string
}

export const draftOf = (channels: AlertChannels): ChannelsDraft => ({
  robotIsOn: channels.robotIsOn,
  robotUrl: '',
  subscribeIsOn: channels.subscribeIsOn,
  templateId: channels.templateId ?? '',
  quietFromHour: channels.quietFromHour,
  quietToHour: channels.quietToHour,
  trackingFromDate: channels.trackingFromDate
})

const isHour = (hour: number | null): hour is number => hour !== null && Number.isInteger(hour) && hour >= 0 && hour <= 23

/** Returns what to send, or null while an hour of the quiet hours is no hour. */
export const inputOf = (draft: ChannelsDraft): ActionInput<'alerts.setChannels'> | null => {
  const { robotUrl, templateId, quietFromHour, quietToHour, ...rest } = draft
  if (!isHour(quietFromHour) || !isHour(quietToHour)) return null
  const robot = robotUrl.trim() === '' ? {} : { robotUrl: robotUrl.trim() }
  return { ...rest, ...robot, templateId: templateId.trim() === '' ? null : templateId.trim(), quietFromHour, quietToHour }
}
