import { declareCompany } from '../../actions/visitors/declare-company'
import { getMe } from '../../actions/visitors/get-me'
import { giveConsent } from '../../actions/visitors/give-consent'
import { withdrawConsent } from '../../actions/visitors/withdraw-consent'
import { forAnyone } from '../rows'
import type { Word } from '../word'

export const visitorsWord = {
  'visitors.declare': { run: declareCompany, policy: forAnyone },
  'visitors.giveConsent': { run: giveConsent, policy: forAnyone },
  'visitors.me': { run: getMe, policy: forAnyone },
  'visitors.withdrawConsent': { run: withdrawConsent, policy: forAnyone }
} satisfies Word
