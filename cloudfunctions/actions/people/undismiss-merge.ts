import { defineAction } from '../../platform/define-action'
import { undoDismissal } from '../dismiss-pair'

export const undismissPeopleMerge = defineAction('people.undismissMerge', ({ personIds }, { documents, caller, now }) =>
  undoDismissal(documents, { kind: 'person', ids: personIds, by: caller.name ?? '同事', now })
)
