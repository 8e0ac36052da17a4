import { getRelationship } from '../../actions/relationship/get-relationship'
import { row } from '../rows'
import type { Word } from '../word'

export const relationshipWord = {
  'accounts.relationship': { run: getRelationship, policy: row('sales', 'marketer') }
} satisfies Word
