import { accountNextActions } from '../../actions/playbook/account-next-actions'
import { getPlaybook } from '../../actions/playbook/get-playbook'
import { measurePlaybook } from '../../actions/playbook/measure-playbook'
import { personNextActions } from '../../actions/playbook/person-next-actions'
import { saveJobs } from '../../actions/playbook/save-jobs'
import { saveRows } from '../../actions/playbook/save-rows'
import { saveTalks } from '../../actions/playbook/save-talks'
import { row } from '../rows'
import type { Word } from '../word'

export const playbookWord = {
  'accounts.nextActions': { run: accountNextActions, policy: row('sales', 'marketer') },
  'people.nextActions': { run: personNextActions, policy: row('sales', 'marketer') },
  'playbook.get': { run: getPlaybook, policy: row('sales', 'marketer') },
  'playbook.measure': { run: measurePlaybook, policy: row('sales', 'marketer') },
  'playbook.saveJobs': { run: saveJobs, policy: row('marketer') },
  'playbook.saveRows': { run: saveRows, policy: row('marketer') },
  'playbook.saveTalks': { run: saveTalks, policy: row('marketer') }
} satisfies Word
