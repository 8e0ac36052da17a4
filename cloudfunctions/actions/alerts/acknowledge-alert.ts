import { defineAction } from '../../platform/define-action'
import { alertDetail } from './alert-detail'
import { answerAlert } from './answer-alert'

export const acknowledgeAlert = defineAction('alerts.acknowledge', async ({ alertId }, context) =>
  alertDetail(context.documents, await answerAlert(alertId, null, context), context.now)
)
