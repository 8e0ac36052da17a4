import { answerHandOver } from '../../actions/hand-overs/answer-hand-over'
import { assignHandOver } from '../../actions/hand-overs/assign-hand-over'
import { listColleagues } from '../../actions/hand-overs/list-colleagues'
import { listHandOvers } from '../../actions/hand-overs/list-hand-overs'
import { listOfEvent } from '../../actions/hand-overs/list-of-event'
import { takeBackHandOver } from '../../actions/hand-overs/take-back-hand-over'
import { row } from '../rows'
import type { Word } from '../word'

/** Who made a target list may be of marketing. */
export const handOversWord = {
  'handOvers.list': { run: listHandOvers, policy: row('sales', 'marketer') },
  'handOvers.answer': { run: answerHandOver, policy: row('sales', 'marketer') },
  'handOvers.assign': { run: assignHandOver, policy: row('sales', 'marketer') },
  'handOvers.takeBack': { run: takeBackHandOver, policy: row('sales', 'marketer') },
  'handOvers.colleagues': { run: listColleagues, policy: row('sales', 'marketer') },
  'handOvers.ofEvent': { run: listOfEvent, policy: row('marketer') }
} satisfies Word
