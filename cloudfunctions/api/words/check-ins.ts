import { findRegistered } from '../../actions/check-ins/find-registered'
import { scanPass } from '../../actions/check-ins/scan-pass'
import { walkIn } from '../../actions/check-ins/walk-in'
import { row } from '../rows'
import type { Word } from '../word'

const gateRow = row('event-staff', 'sales', 'marketer')

export const checkInsWord = {
  'checkIns.scan': { run: scanPass, policy: gateRow },
  'checkIns.walkIn': { run: walkIn, policy: gateRow },
  'checkIns.find': { run: findRegistered, policy: gateRow }
} satisfies Word
