import type { AlertDetail } from '@shared/contracts/alerts'
import { responseMinutes } from '@shared/domain/alerts/service-level'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { watchedOf } from '../../repositories/account-watch'
import { accounts } from '../../repositories/accounts'
import type { StoredAlert } from '../../repositories/alerts'
import { deliveries } from '../../repositories/deliveries'
import { currentAlertSettings } from '../watch-context'
import { alertItems } from './alert-items'
import { alertPeople } from './alert-people'

const isAhead = (instant: string | null, now: string): instant is string => instant !== null && now < instant

/** Returns one alert with all there is to say of it now. */
export const alertDetail = async (documents: Documents, alert: StoredAlert, now: string): Promise<AlertDetail> => {
  const [items, people, account, sent, { quietHours }] = await Promise.all([
    alertItems(documents, [alert]),
    alertPeople(documents, alert),
    accounts.byId(documents, alert.accountId),
    deliveries.ofAlert(documents, alert.id),
    currentAlertSettings(documents, now)
  ])
  const [item] = items
  if (!item || !account) throw new AppError('NOT_FOUND', '这条提醒的客户已不存在，请回到提醒列表')
  const { marketingPausedUntil } = watchedOf(account).watch

  return {
    ...item,
    ruleIds: alert.ruleIds,
    surge: alert.surge,
    stage: alert.stage,
    people,
    acknowledgedAt: alert.acknowledgedAt,
    responseMinutes: responseMinutes(alert, quietHours),
    marketingPausedUntil: isAhead(marketingPausedUntil, now) ? marketingPausedUntil : null,
    deliveries: sent.map(({ id, channel, status, dueAt, sentAt, problem }) => ({ id, channel, status, dueAt, sentAt, problem }))
  }
}
