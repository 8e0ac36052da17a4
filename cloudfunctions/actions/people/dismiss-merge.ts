import { defineAction } from '../../platform/define-action'
import { dismissPair } from '../dismiss-pair'
import { findPerson } from './person-detail'

export const dismissPeopleMerge = defineAction('people.dismissMerge', async ({ personIds }, { documents, caller, now }) => {
  for (const personId of personIds) await findPerson(documents, personId)
  return dismissPair(documents, { kind: 'person', ids: personIds, by: caller.name ?? '同事', now })
})
