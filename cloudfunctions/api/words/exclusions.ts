import { addRule } from '../../actions/exclusions/add-rule'
import { excludeTouch } from '../../actions/exclusions/exclude-touch'
import { listExclusions } from '../../actions/exclusions/list-exclusions'
import { listRules } from '../../actions/exclusions/list-rules'
import { removeRule } from '../../actions/exclusions/remove-rule'
import { restoreTouch } from '../../actions/exclusions/restore-touch'
import { row } from '../rows'
import type { Word } from '../word'

export const exclusionsWord = {
  'exclusions.list': { run: listExclusions, policy: row('marketer') },
  'exclusions.restoreTouch': { run: restoreTouch, policy: row('marketer') },
  'exclusions.excludeTouch': { run: excludeTouch, policy: row('marketer') },
  'exclusions.rules': { run: listRules, policy: row('marketer') },
  'exclusions.addRule': { run: addRule, policy: row('marketer') },
  'exclusions.removeRule': { run: removeRule, policy: row('marketer') }
} satisfies Word
