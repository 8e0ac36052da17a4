import { acknowledgeAlert } from '../../actions/alerts/acknowledge-alert'
import { getChannels } from '../../actions/alerts/channels'
import { getAlert } from '../../actions/alerts/get-alert'
import { judgeAlert } from '../../actions/alerts/judge-alert'
import { listAlerts } from '../../actions/alerts/list-alerts'
import { reportAlerts } from '../../actions/alerts/report-alerts'
import { resendDelivery } from '../../actions/alerts/resend-delivery'
import { setChannels } from '../../actions/alerts/set-channels'
import { getSubscription, noteSubscription } from '../../actions/alerts/subscription'
import { summarizeAlerts } from '../../actions/alerts/summarize-alerts'
import { row } from '../rows'
import type { Word } from '../word'

export const alertsWord = {
  'alerts.list': { run: listAlerts, policy: row('sales', 'marketer') },
  'alerts.get': { run: getAlert, policy: row('sales', 'marketer') },
  'alerts.summary': { run: summarizeAlerts, policy: row('sales', 'marketer') },
  'alerts.acknowledge': { run: acknowledgeAlert, policy: row('sales') },
  'alerts.judge': { run: judgeAlert, policy: row('sales') },
  'alerts.resend': { run: resendDelivery, policy: row('sales') },
  'alerts.report': { run: reportAlerts, policy: row('sales', 'marketer') },
  'alerts.channels': { run: getChannels, policy: row() },
  'alerts.setChannels': { run: setChannels, policy: row() },
  'alerts.subscription': { run: getSubscription, policy: row('sales') },
  'alerts.noteSubscription': { run: noteSubscription, policy: row('sales') }
} satisfies Word
