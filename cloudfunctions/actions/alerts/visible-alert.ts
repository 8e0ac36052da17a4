import { allSales } from '@shared/model/alert'
import { AppError } from '../../platform/app-error'
import type { ActionContext } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { alerts, type StoredAlert } from '../../repositories/alerts'

type Asking = Pick<ActionContext, 'caller'>

/** A salesperson's inboxes are their own and that of all sales; everybody else sees all. */
export const inboxesOf = ({ role, memberId }: Asking['caller']): string[] | null => (role === 'sales' ? [memberId, allSales] : null)

const isVisible = ({ recipient }: StoredAlert, { caller }: Asking): boolean => inboxesOf(caller)?.includes(recipient) ?? true

/** Returns the alert when the caller may see it; throws NOT_FOUND otherwise, the same for one that is not there. */
export const requireVisible = (alert: StoredAlert | null, context: Asking): StoredAlert => {
  if (alert && isVisible(alert, context)) return alert
  throw new AppError('NOT_FOUND', '这条提醒不存在，或它的客户由别的同事负责，请回到提醒列表')
}

export const findAlert = async (documents: TransactionDocuments, alertId: string, context: Asking): Promise<StoredAlert> =>
  requireVisible(await alerts.byId(documents, alertId), context)
