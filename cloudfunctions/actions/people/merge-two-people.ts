import { defineAction } from '../../platform/define-action'
import { mergeTwo } from '../merge-people'
import { namedMerges } from './merge-records'

export const mergeTwoPeople = defineAction('people.merge', async ({ personIds, reason }, { documents, caller, ids, now }) => {
  const merge = await mergeTwo(documents, { id: ids.id('merge'), personIds, mergedBy: caller.name ?? '同事', reason, now })
  const [named] = await namedMerges(documents, [merge])
  return named ?? { ...merge, keeperName: null, loserName: null }
})
