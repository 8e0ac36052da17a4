import { boothAccounts } from '../../actions/booth/booth-accounts'
import { findBadge } from '../../actions/booth/find-badge'
import { joinBooth } from '../../actions/booth/join-booth'
import { listLeads } from '../../actions/booth/list-leads'
import { myBooths } from '../../actions/booth/my-booths'
import { submitCaptures } from '../../actions/booth/submit-captures'
import { forAnyone, row } from '../rows'
import type { Word } from '../word'

/** Staff of one booth may be of any role; each action asks whether the caller is staff there. */
const boothRow = row('event-staff', 'sales', 'marketer')

export const boothWord = {
  'booth.join': { run: joinBooth, policy: forAnyone },
  'booth.mine': { run: myBooths, policy: boothRow },
  'booth.accounts': { run: boothAccounts, policy: boothRow },
  'booth.submit': { run: submitCaptures, policy: boothRow },
  'booth.find': { run: findBadge, policy: boothRow },
  'booth.leads': { run: listLeads, policy: boothRow }
} satisfies Word
