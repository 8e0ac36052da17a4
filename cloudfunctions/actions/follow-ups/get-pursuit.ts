import { defineAction } from '../../platform/define-action'
import { fitVerdicts } from '../../repositories/fit-verdicts'
import { pursuits } from '../../repositories/pursuits'
import { tiersOf } from '../account-tiers'
import { findListIcp } from '../list-icp'
import { pursuitView } from '../pursuit-view'

export const getPursuit = defineAction('followUps.pursuit', async ({ accountId }, { documents, caller }) => {
  const { memberId } = caller
  const [pursuit, live, tiers] = await Promise.all([pursuits.byId(documents, accountId), findListIcp(documents, undefined), tiersOf(documents, [accountId])])
  const icpVersionId = live?.version.id ?? null
  const verdicts = icpVersionId === null ? new Map() : await fitVerdicts.ofMember(documents, [{ versionId: icpVersionId, accountId, memberId }])

  return {
    pursuit: pursuitView(pursuit, memberId, verdicts.get(accountId) ?? null),
    icpVersionId,
    isOneToOne: (tiers.get(accountId) ?? []).includes('one-to-one')
  }
})
