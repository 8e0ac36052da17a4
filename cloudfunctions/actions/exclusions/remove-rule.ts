import { identityOf } from '@shared/domain/identity/identity'
import { defineAction } from '../../platform/define-action'
import { exclusionRules } from '../../repositories/exclusion-rules'
import { restorePerson } from '../exclude-person'
import { peopleUnder } from './people-under'

export const removeRule = defineAction('exclusions.removeRule', async ({ ruleId }, { documents }) => {
  const rule = await exclusionRules.byId(documents, ruleId)
  if (!rule) return { restoredCount: 0 }
  await exclusionRules.remove(documents, ruleId)
  const excluded = (await peopleUnder(documents, rule)).filter(({ identity }) => identityOf({ identity }).excludedReason === rule.reason)
  for (const { id } of excluded) await restorePerson(documents, id)

  return { restoredCount: excluded.length }
})
