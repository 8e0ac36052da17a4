import { listDeals } from '../../actions/deals/list-deals'
import { removeDeal } from '../../actions/deals/remove-deal'
import { saveDeal } from '../../actions/deals/save-deal'
import { row } from '../rows'
import type { Word } from '../word'

export const dealsWord = {
  'deals.ofAccount': { run: listDeals, policy: row('sales', 'marketer') },
  'deals.remove': { run: removeDeal, policy: row('sales', 'marketer') },
  'deals.save': { run: saveDeal, policy: row('sales', 'marketer') }
} satisfies Word
