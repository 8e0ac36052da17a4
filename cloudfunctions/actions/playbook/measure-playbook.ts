import { type MeasuredAccount, measureRow } from '@shared/domain/playbook/measure'
import { settings } from '@shared/domain/settings/catalogue'
import { dayOf } from '@shared/domain/time/day'
import type { DayNumber } from '@shared/model/units'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accountWatch } from '../../repositories/account-watch'
import { listMembers } from '../../repositories/list-members'
import { playbooks } from '../../repositories/playbooks'
import { pursuits } from '../../repositories/pursuits'
import { findListIcp } from '../list-icp'
import { observedAccount } from '../observed-account'

const pageSize = 1000

/** Returns the accounts on target lists, each once, at most that many and one more. */
const targetIds = async (documents: Documents, maxCount: number): Promise<string[]> => {
  const ids = new Set<string>()
  let afterAccountId = ''
  for (;;) {
    const page = await listMembers.byAccountId(documents, { afterAccountId, limit: pageSize })
    for (const { accountId } of page) ids.add(accountId)
    if (page.length < pageSize || ids.size > maxCount) return [...ids]
    afterAccountId = page.at(-1)?.accountId ?? ''
  }
}

const measuredAccounts = async (
  documents: Documents,
  ids: readonly string[],
  at: { icpVersionId: string | null; today: DayNumber }
): Promise<MeasuredAccount[]> => {
  const [watched, sales] = await Promise.all([accountWatch.observed(documents, ids), pursuits.byIds(documents, ids)])
  return [...watched].map(([id, fields]) => ({ ...observedAccount(fields, at), isAccepted: sales.get(id)?.leadState === 'accepted' }))
}

export const measurePlaybook = defineAction('playbook.measure', async (_input, { documents, now }) => {
  const maxCount = settings.playbook.measuredAccounts.value
  const [{ rows }, icp, all] = await Promise.all([playbooks.get(documents), findListIcp(documents, undefined), targetIds(documents, maxCount)])
  const today = dayOf(now)
  const accounts = await measuredAccounts(documents, all.slice(0, maxCount), { icpVersionId: icp?.version.id ?? null, today })

  return {
    rows: rows.map((row) => ({ rowId: row.id, measures: measureRow(row, accounts, today) })),
    targetCount: accounts.length,
    isPartial: all.length > maxCount,
    days: settings.playbook.measuredDays.value
  }
})
