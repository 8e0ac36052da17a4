import type { ParsedInput } from '@shared/contracts/registry'
import { dayOf } from '@shared/domain/time/day'
import type { AlertQuota } from '@shared/model/alert'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { alertQuotas } from '../../repositories/alert-settings'
import { currentAlertSettings } from '../watch-context'

type Outcome = ParsedInput<'alerts.noteSubscription'>['outcome']

/** Sound and vibration are WeChat's matter: each of these is one message. */
const accepting: readonly Outcome[] = ['accept', 'acceptWithAudio', 'acceptWithAlert']
/** WeChat keeps no more than this for one template; more would only fail. */
const maxQuota = 50

const viewOf = async ({ documents, now }: ActionContext, quota: AlertQuota | null) => {
  const { subscribe } = await currentAlertSettings(documents, now)
  const templateId = subscribe.isOn ? subscribe.templateId : null
  return { templateId, quota: quota?.quota ?? 0, mayAsk: templateId !== null && quota?.lastAskedDay !== dayOf(now) }
}

export const getSubscription = defineAction('alerts.subscription', async (_input, context) =>
  viewOf(context, await alertQuotas.byId(context.documents, context.caller.memberId))
)

const noted = (before: AlertQuota | null, outcome: Outcome, { caller, now }: ActionContext): AlertQuota => ({
  id: caller.memberId,
  openId: caller.openId,
  quota: Math.min(maxQuota, (before?.quota ?? 0) + (accepting.includes(outcome) ? 1 : 0)),
  lastAskedDay: dayOf(now),
  lastOutcome: outcome
})

export const noteSubscription = defineAction('alerts.noteSubscription', async ({ outcome }, context) => {
  const after = await context.documents.transaction(async (transaction) => {
    const before = await alertQuotas.hold(transaction, context.caller.memberId)
    const quota = noted(before, outcome, context)
    const { id, ...changes } = quota
    if (before) await alertQuotas.update(transaction, id, changes)
    else await alertQuotas.insert(transaction, quota)
    return quota
  })
  return viewOf(context, after)
})
