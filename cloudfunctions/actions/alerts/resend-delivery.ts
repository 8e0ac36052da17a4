import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { deliveries } from '../../repositories/deliveries'
import { alertDetail } from './alert-detail'
import { findAlert } from './visible-alert'

/** What a colleague may send once more; what waits or went out is left alone. */
const resendable = ['uncertain', 'failed', 'expired'] as const

export const resendDelivery = defineAction('alerts.resend', async ({ alertId, deliveryId }, context) => {
  const { documents, now } = context
  const alert = await findAlert(documents, alertId, context)
  const found = (await deliveries.ofAlert(documents, alertId)).find(({ id }) => id === deliveryId)
  const from = resendable.find((status) => status === found?.status)
  if (!found) throw new AppError('NOT_FOUND', '这条推送不存在，请刷新')
  const changes = { status: 'waiting' as const, dueAt: now, attemptCount: 0, problem: null, leaseUntil: null }
  const isWaiting = from !== undefined && (await deliveries.move(documents, { id: deliveryId, from, changes }))
  if (!isWaiting) throw new AppError('CONFLICT', '这条推送正在等待发送或已经发出，请刷新后再看')

  return alertDetail(documents, alert, now)
})
