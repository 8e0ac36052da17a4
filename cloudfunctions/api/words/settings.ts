import { listSettings } from '../../actions/settings/list-settings'
import { row } from '../rows'
import type { Word } from '../word'

export const settingsWord = {
  'settings.list': { run: listSettings, policy: row('marketer') }
} satisfies Word
