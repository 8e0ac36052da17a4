import { assignOwner } from '../../actions/accounts/assign-owner'
import { getStanding } from '../../actions/accounts/get-standing'
import { overrideStage } from '../../actions/accounts/override-stage'
import { setHold } from '../../actions/accounts/set-hold'
import { setNegative } from '../../actions/accounts/set-negative'
import { setRing } from '../../actions/accounts/set-ring'
import { row } from '../rows'
import type { Word } from '../word'

export const standingWord = {
  'accounts.standing': { run: getStanding, policy: row('sales', 'marketer') },
  'accounts.setRing': { run: setRing, policy: row('sales', 'marketer') },
  'accounts.setHold': { run: setHold, policy: row('sales', 'marketer') },
  'accounts.setNegative': { run: setNegative, policy: row('sales', 'marketer') },
  'accounts.assignOwner': { run: assignOwner, policy: row('sales') },
  'accounts.overrideStage': { run: overrideStage, policy: row('sales', 'marketer') }
} satisfies Word
