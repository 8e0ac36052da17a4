import { answerHandOver } from '../../actions/hand-overs/answer-hand-over'
import { assignHandOver } from '../../actions/hand-overs/assign-hand-over'
import { listHandOvers } from '../../actions/hand-overs/list-hand-overs'
import { row } from '../rows'
import type { Word } from '../word'

/** Who made a target list may be of marketing. */
export const handOversWord = {
  'handOvers.list': { run: listHandOvers, policy: row('sales', 'marketer') },
  'handOvers.answer': { run: answerHandOver, policy: row('sales', 'marketer') },
  'handOvers.assign': { run: assignHandOver, policy: row('marketer') }
} satisfies Word
