import { confirmPerson } from '../../actions/people/confirm-person'
import { dismissPeopleMerge } from '../../actions/people/dismiss-merge'
import { excludeOne } from '../../actions/people/exclude-one'
import { getPerson } from '../../actions/people/get-person'
import { mergeTwoPeople } from '../../actions/people/merge-two-people'
import { movePerson } from '../../actions/people/move-person'
import { previewMerge } from '../../actions/people/preview-merge'
import { restoreOne } from '../../actions/people/restore-one'
import { unconfirmPerson } from '../../actions/people/unconfirm-person'
import { undismissPeopleMerge } from '../../actions/people/undismiss-merge'
import { undoLastMove } from '../../actions/people/undo-move'
import { unmergeTwoPeople } from '../../actions/people/unmerge-people'
import { row } from '../rows'
import type { Word } from '../word'

/** Sales know who somebody is; what does not count, and who is one with whom, marketers decide. */
const salesToo = row('sales', 'marketer')

export const peopleWord = {
  'people.get': { run: getPerson, policy: salesToo },
  'people.confirm': { run: confirmPerson, policy: salesToo },
  'people.unconfirm': { run: unconfirmPerson, policy: salesToo },
  'people.move': { run: movePerson, policy: salesToo },
  'people.undoMove': { run: undoLastMove, policy: salesToo },
  'people.exclude': { run: excludeOne, policy: row('marketer') },
  'people.restore': { run: restoreOne, policy: row('marketer') },
  'people.previewMerge': { run: previewMerge, policy: salesToo },
  'people.merge': { run: mergeTwoPeople, policy: salesToo },
  'people.unmerge': { run: unmergeTwoPeople, policy: salesToo },
  'people.dismissMerge': { run: dismissPeopleMerge, policy: salesToo },
  'people.undismissMerge': { run: undismissPeopleMerge, policy: salesToo }
} satisfies Word
