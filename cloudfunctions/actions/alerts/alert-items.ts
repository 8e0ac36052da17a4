import type { AlertListItem } from '@shared/contracts/alerts'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import type { StoredAlert } from '../../repositories/alerts'
import { members } from '../../repositories/members'

/** Returns alerts as lists show them, in the order given: two queries, whatever their number. */
export const alertItems = async (documents: Documents, alerts: readonly StoredAlert[]): Promise<AlertListItem[]> => {
  const [accountById, memberById] = await Promise.all([
    accounts.byIds(
      documents,
      alerts.map(({ accountId }) => accountId)
    ),
    members.byIds(
      documents,
      alerts.flatMap(({ acknowledgedBy }) => acknowledgedBy ?? [])
    )
  ])
  return alerts.map((alert) => {
    const account = accountById.get(alert.accountId)
    return {
      id: alert.id,
      account: { id: alert.accountId, name: account?.shortName ?? account?.legalName ?? '' },
      ruleId: alert.ruleId,
      status: alert.status,
      createdAt: alert.createdAt,
      recentUnits: alert.surge.recentUnits,
      baselineUnits: alert.surge.baselineUnits,
      peopleCount: alert.surge.peopleCount,
      acknowledgedByName: alert.acknowledgedBy === null ? null : (memberById.get(alert.acknowledgedBy)?.name ?? null),
      verdict: alert.verdict
    }
  })
}
