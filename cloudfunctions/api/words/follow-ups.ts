import { getPursuit } from '../../actions/follow-ups/get-pursuit'
import { recordFollowUps } from '../../actions/follow-ups/record-follow-ups'
import { row } from '../rows'
import type { Word } from '../word'

export const followUpsWord = {
  'followUps.pursuit': { run: getPursuit, policy: row('sales', 'marketer') },
  'followUps.record': { run: recordFollowUps, policy: row('sales') }
} satisfies Word
