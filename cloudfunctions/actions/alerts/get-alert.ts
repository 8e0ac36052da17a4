import { defineAction } from '../../platform/define-action'
import { alertDetail } from './alert-detail'
import { findAlert } from './visible-alert'

export const getAlert = defineAction('alerts.get', async ({ alertId }, context) =>
  alertDetail(context.documents, await findAlert(context.documents, alertId, context), context.now)
)
