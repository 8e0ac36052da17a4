import type { DealInput } from '@shared/contracts/deals'
import { amountCnyOf } from '@shared/domain/deals/amount-cny'
import { closingDayOf, hasPossibleDays } from '@shared/domain/deals/close-deal'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { idFrom } from '../../platform/ids'
import { accounts } from '../../repositories/accounts'
import { deals, type StoredDeal } from '../../repositories/deals'
import { keepDealState } from '../keep-deal-state'
import { standingAccountId } from '../standing-account'

const changesOf = (entered: DealInput, now: string) => {
  const closedOn = closingDayOf(entered, dateOfDay(dayOf(now)))
  if (!hasPossibleDays({ ...entered, closedOn })) {
    throw new AppError('INVALID_INPUT', '关闭日期早于开始日期，请核对', { 'deal.closedOn': '不能早于开始日期' })
  }
  return { ...entered, closedOn, amountCny: amountCnyOf(entered.amount, entered.currency), updatedAt: now }
}

const enter = async (entered: DealInput, asked: { accountId: string; clientId: string }, context: ActionContext): Promise<StoredDeal> => {
  const { documents, caller, now } = context
  const { clientId } = asked
  const accountId = await standingAccountId(documents, asked.accountId)
  if (!(await accounts.byId(documents, accountId))) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  const deal: StoredDeal = {
    id: idFrom('deal', 'manual', caller.memberId, clientId),
    accountId,
    ...changesOf(entered, now),
    ownerName: caller.name,
    externalId: null,
    source: 'manual',
    createdAt: now,
    importId: null
  }
  return documents.transaction(async (transaction) => {
    const before = await deals.byId(transaction, deal.id)
    if (before) return before
    await deals.insert(transaction, deal)
    await keepDealState(transaction, accountId)
    return deal
  })
}

const change = async (entered: DealInput, dealId: string, { documents, now }: ActionContext): Promise<StoredDeal> => {
  const changes = changesOf(entered, now)
  const before = await deals.byId(documents, dealId)
  if (!before) throw new AppError('NOT_FOUND', '这个商机不存在，可能已被撤销导入，请刷新后再试')
  await documents.transaction(async (transaction) => {
    await deals.update(transaction, dealId, changes)
    await keepDealState(transaction, before.accountId)
  })
  return { ...before, ...changes }
}

export const saveDeal = defineAction('deals.save', async ({ accountId, dealId, clientId, deal }, context) =>
  dealId === undefined ? enter(deal, { accountId, clientId }, context) : change(deal, dealId, context)
)
