import { defineAction } from '../../platform/define-action'
import { undoMerge } from '../merge-people'
import { namedMerges } from './merge-records'

export const unmergeTwoPeople = defineAction('people.unmerge', async ({ mergeId }, { documents, caller, now }) => {
  const merge = await undoMerge(documents, mergeId, { undoneBy: caller.name ?? '同事', now })
  const [named] = await namedMerges(documents, [merge])
  return named ?? { ...merge, keeperName: null, loserName: null }
})
