import { declareCompany } from '../../actions/visitors/declare-company'
import { getMe } from '../../actions/visitors/get-me'
import { giveConsent } from '../../actions/visitors/give-consent'
import { joinAccounts } from '../../actions/visitors/join-accounts'
import { myEvents } from '../../actions/visitors/my-events'
import { sendMailCode } from '../../actions/visitors/send-mail-code'
import { tellPhone } from '../../actions/visitors/tell-phone'
import { verifyMailCode } from '../../actions/visitors/verify-mail-code'
import { verifyPhone } from '../../actions/visitors/verify-phone'
import { withdrawConsent } from '../../actions/visitors/withdraw-consent'
import { forAnyone } from '../rows'
import type { Word } from '../word'

export const visitorsWord = {
  'visitors.declare': { run: declareCompany, policy: forAnyone },
  'visitors.giveConsent': { run: giveConsent, policy: forAnyone },
  'visitors.joinAccounts': { run: joinAccounts, policy: forAnyone },
  'visitors.myEvents': { run: myEvents, policy: forAnyone },
  'visitors.me': { run: getMe, policy: forAnyone },
  'visitors.sendMailCode': { run: sendMailCode, policy: forAnyone },
  'visitors.tellPhone': { run: tellPhone, policy: forAnyone },
  'visitors.verifyMailCode': { run: verifyMailCode, policy: forAnyone },
  'visitors.verifyPhone': { run: verifyPhone, policy: forAnyone },
  'visitors.withdrawConsent': { run: withdrawConsent, policy: forAnyone }
} satisfies Word
