import { getSession } from '../../actions/session/get-session'
import { forAnyone } from '../rows'
import type { Word } from '../word'

export const sessionWord = {
  'session.get': { run: getSession, policy: forAnyone }
} satisfies Word
