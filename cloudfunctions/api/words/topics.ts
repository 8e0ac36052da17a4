import { getFirstTouch } from '../../actions/topics/get-first-touch'
import { getInterests } from '../../actions/topics/get-interests'
import { listTopics } from '../../actions/topics/list-topics'
import { removeTopic } from '../../actions/topics/remove-topic'
import { saveTopic } from '../../actions/topics/save-topic'
import { row } from '../rows'
import type { Word } from '../word'

export const topicsWord = {
  'topics.list': { run: listTopics, policy: row('sales', 'marketer', 'event-staff') },
  'topics.save': { run: saveTopic, policy: row('marketer') },
  'topics.remove': { run: removeTopic, policy: row('marketer') },
  'accounts.topics': { run: getInterests, policy: row('sales', 'marketer') },
  'accounts.firstTouch': { run: getFirstTouch, policy: row('sales', 'marketer') }
} satisfies Word
