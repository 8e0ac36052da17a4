import { createTargetList } from '../../actions/target-lists/create-target-list'
import { getTargetList } from '../../actions/target-lists/get-target-list'
import { listTargetLists } from '../../actions/target-lists/list-target-lists'
import { proposeMembers } from '../../actions/target-lists/propose-members'
import { row } from '../rows'
import type { Word } from '../word'

export const targetListsWord = {
  'targetLists.create': { run: createTargetList, policy: row('marketer') },
  'targetLists.get': { run: getTargetList, policy: row('sales', 'marketer') },
  'targetLists.list': { run: listTargetLists, policy: row('sales', 'marketer') },
  'targetLists.propose': { run: proposeMembers, policy: row('marketer') }
} satisfies Word
