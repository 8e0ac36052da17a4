import type { ParsedInput } from '@shared/contracts/registry'
import { robotKeyOf } from '@shared/domain/alerts/robot-key'
import { dayOf, dayOfDate } from '@shared/domain/time/day'
import type { AlertSettings } from '@shared/model/alert'
import type { DayNumber } from '@shared/model/units'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { alertSettings } from '../../repositories/alert-settings'
import { currentAlertSettings } from '../watch-context'
import { channelsView } from './channels'

type Input = ParsedInput<'alerts.setChannels'>

const keyFrom = (robotUrl: string): string => {
  const key = robotKeyOf(robotUrl)
  if (key !== null) return key
  throw new AppError('INVALID_INPUT', '这不是企业微信群机器人的地址，请在群机器人详情里复制 Webhook 地址', {
    robotUrl: '请粘贴 https://qyapi.weixin.qq.com 开头的完整地址'
  })
}

const robotOf = ({ robotUrl, robotIsOn }: Input, before: AlertSettings['robot']): AlertSettings['robot'] => {
  const key = robotUrl == null ? robotUrl : keyFrom(robotUrl)
  const after = { key: key === undefined ? before.key : key, isOn: robotIsOn ?? before.isOn }
  if (after.isOn && after.key === null) throw new AppError('INVALID_INPUT', '请先填写群机器人的地址，再打开推送', { robotUrl: '还没有填写' })
  return after
}

const subscribeOf = ({ templateId, subscribeIsOn }: Input, before: AlertSettings['subscribe']): AlertSettings['subscribe'] => {
  const after = { templateId: templateId === undefined ? before.templateId : templateId, isOn: subscribeIsOn ?? before.isOn }
  if (after.isOn && after.templateId === null) throw new AppError('INVALID_INPUT', '请先填写订阅消息的模板编号，再打开推送', { templateId: '还没有填写' })
  return after
}

const trackingOf = ({ trackingFromDate }: Input, before: DayNumber, today: DayNumber): DayNumber => {
  if (trackingFromDate === undefined) return before
  const day = dayOfDate(trackingFromDate)
  if (day > today) throw new AppError('INVALID_INPUT', '开始跟踪的日期不能晚于今天', { trackingFromDate: '请选今天或更早的日期' })
  return day
}

export const setChannels = defineAction('alerts.setChannels', async (input, { documents, caller, now }) => {
  const before = await currentAlertSettings(documents, now)
  const changes: Omit<AlertSettings, 'id'> = {
    robot: robotOf(input, before.robot),
    subscribe: subscribeOf(input, before.subscribe),
    quietHours: { fromHour: input.quietFromHour ?? before.quietHours.fromHour, toHour: input.quietToHour ?? before.quietHours.toHour },
    trackingFromDay: trackingOf(input, before.trackingFromDay, dayOf(now)),
    updatedBy: caller.name,
    updatedAt: now
  }
  await alertSettings.update(documents, changes)
  return channelsView(documents, { ...before, ...changes }, caller.role)
})
