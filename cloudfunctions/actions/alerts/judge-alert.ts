import { defineAction } from '../../platform/define-action'
import { alertDetail } from './alert-detail'
import { answerAlert } from './answer-alert'

export const judgeAlert = defineAction('alerts.judge', async ({ alertId, verdict }, context) =>
  alertDetail(context.documents, await answerAlert(alertId, verdict, context), context.now)
)
