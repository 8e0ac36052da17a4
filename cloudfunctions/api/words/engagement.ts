import { recordTouches } from '../../actions/engagement/record-touches'
import { forAnyone } from '../rows'
import type { Word } from '../word'

export const engagementWord = {
  'engagement.record': { run: recordTouches, policy: forAnyone }
} satisfies Word
