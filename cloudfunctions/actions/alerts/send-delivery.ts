import { robotMessage, subscribeMessage } from '@shared/domain/alerts/alert-message'
import type { AlertSettings, Delivery } from '@shared/model/alert'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import { alertQuotas } from '../../repositories/alert-settings'
import { alerts } from '../../repositories/alerts'
import type { StoredDelivery } from '../../repositories/deliveries'

/** `again`: nothing went out, another try may help. */
export type Sending = { status: Extract<Delivery['status'], 'sent' | 'failed'> | 'again'; problem: string | null }

/** WeChat: this user has let us send no message (any more). */
const noQuota = 43_101
/** WeCom: too many messages in this minute. */
const tooFast = 45_009

const refused = (problem: string): Sending => ({ status: 'failed', problem })

const sendRobot = async ({ sendRobot: send }: Platform, { robot }: AlertSettings, markdown: string): Promise<Sending> => {
  if (!robot.isOn || robot.key === null) return refused('群机器人已关闭')
  const { errcode, errmsg } = await send(robot.key, markdown)
  if (errcode === 0) return { status: 'sent', problem: null }

  return errcode === tooFast ? { status: 'again', problem: '群机器人发送过快' } : refused(`群机器人拒绝：${errcode} ${errmsg.slice(0, 100)}`)
}

const sendSubscribe = async (
  platform: Platform,
  { subscribe }: AlertSettings,
  { memberId, page, data }: { memberId: string; page: string; data: object }
): Promise<Sending> => {
  const quota = await alertQuotas.byId(platform.documents, memberId)
  if (!subscribe.isOn || subscribe.templateId === null || !quota) return refused('订阅消息已关闭')
  if (!(await alertQuotas.spend(platform.documents, memberId))) return refused('对方没有可用的订阅次数')
  const { errcode, errmsg } = await platform.callWechatApi('subscribeMessage.send', { touser: quota.openId, template_id: subscribe.templateId, page, data }, {})
  if (errcode === 0) return { status: 'sent', problem: null }
  // WeChat counts too, and its count decides: ours was too high.
  if (errcode === noQuota) await alertQuotas.clear(platform.documents, memberId)

  return refused(errcode === noQuota ? '对方没有可用的订阅次数' : `微信拒绝：${errcode} ${errmsg.slice(0, 100)}`)
}

/** Sends one message and returns what came of it; throws when the channel could not be reached, which leaves open whether it arrived. */
export const sendDelivery = async (platform: Platform, settings: AlertSettings, delivery: StoredDelivery): Promise<Sending> => {
  const { documents } = platform
  const alert = await alerts.byId(documents, delivery.alertId)
  const account = alert && (await accounts.byId(documents, alert.accountId))
  if (!alert || !account) return refused('提醒已不存在')
  const name = account.shortName ?? account.legalName
  if (delivery.memberId === null) return sendRobot(platform, settings, robotMessage(alert, name))

  const page = `packages/insight/alert/index?id=${alert.id}`
  return sendSubscribe(platform, settings, { memberId: delivery.memberId, page, data: subscribeMessage(alert, name) })
}
