import { countOpenReviews } from '../../actions/company-names/count-open-reviews'
import { listReviews } from '../../actions/company-names/list-reviews'
import { resolveName } from '../../actions/company-names/resolve-name'
import { settleReview } from '../../actions/company-names/settle-review'
import { undoSettlement } from '../../actions/company-names/undo-settlement'
import { row } from '../rows'
import type { Word } from '../word'

export const companyNamesWord = {
  'companyNames.openCount': { run: countOpenReviews, policy: row('sales', 'marketer') },
  'companyNames.resolve': { run: resolveName, policy: row('sales', 'marketer', 'event-staff') },
  'companyNames.reviews': { run: listReviews, policy: row('sales', 'marketer') },
  'companyNames.settle': { run: settleReview, policy: row('sales', 'marketer') },
  'companyNames.undo': { run: undoSettlement, policy: row('sales', 'marketer') }
} satisfies Word
