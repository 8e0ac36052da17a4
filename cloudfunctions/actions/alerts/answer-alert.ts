import type { Alert } from '@shared/model/alert'
import type { AlertVerdict } from '@shared/model/standing'
import type { ActionContext } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { accountWatch, watchedOf } from '../../repositories/account-watch'
import { accounts } from '../../repositories/accounts'
import { alerts, type StoredAlert } from '../../repositories/alerts'
import { requireVisible } from './visible-alert'

const acknowledged = (alert: Alert, { caller, now }: ActionContext): Alert =>
  alert.acknowledgedAt === null ? { ...alert, status: 'acknowledged', acknowledgedAt: now, acknowledgedBy: caller.memberId } : alert

const judged = (alert: Alert, verdict: AlertVerdict, { caller, now }: ActionContext): Alert => ({
  ...alert,
  status: 'closed',
  verdict,
  judgedBy: caller.memberId,
  judgedAt: now
})

/** Marketing may go on once no other alert of the account is unfinished. */
const letMarketingGoOn = async (documents: TransactionDocuments, closed: StoredAlert): Promise<void> => {
  const others = (await alerts.unfinishedOf(documents, closed.accountId, 2)).filter(({ id }) => id !== closed.id)
  if (others.length > 0) return
  const account = await accounts.hold(documents, closed.accountId)
  if (account) await accountWatch.saveWatch(documents, account.id, { ...watchedOf(account).watch, marketingPausedUntil: null })
}

/** Notes the first response to an alert, and the verdict when one is given; the first to respond stays the first. */
export const answerAlert = (alertId: string, verdict: AlertVerdict | null, context: ActionContext): Promise<StoredAlert> =>
  context.documents.transaction(async (transaction) => {
    const before = requireVisible(await alerts.hold(transaction, alertId), context)
    const answered = acknowledged(before, context)
    const after = verdict === null ? answered : judged(answered, verdict, context)
    await alerts.save(transaction, after)
    const stored = { ...before, ...after }
    if (verdict !== null) await letMarketingGoOn(transaction, stored)
    return stored
  })
