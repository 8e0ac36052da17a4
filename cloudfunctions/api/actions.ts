import type { ActionName } from '@shared/contracts/registry'
import type { Actions } from '../platform/define-action'
import type { Policy } from '../platform/policy'
import { accountMergesWord } from './words/account-merges'
import { accountsWord } from './words/accounts'
import { alertsWord } from './words/alerts'
import { articleStatsWord } from './words/article-stats'
import { attendanceWord } from './words/attendance'
import { boothWord } from './words/booth'
import { checkInsWord } from './words/check-ins'
import { companyNamesWord } from './words/company-names'
import { contactsWord } from './words/contacts'
import { contentsWord } from './words/contents'
import { dealsWord } from './words/deals'
import { engagementWord } from './words/engagement'
import { eventsWord } from './words/events'
import { exclusionsWord } from './words/exclusions'
import { followUpsWord } from './words/follow-ups'
import { handOversWord } from './words/hand-overs'
import { icpsWord } from './words/icps'
import { importsWord } from './words/imports'
import { invitationsWord } from './words/invitations'
import { jobsWord } from './words/jobs'
import { liveWord } from './words/live'
import { membersWord } from './words/members'
import { modelsWord } from './words/models'
import { officialAccountsWord } from './words/official-accounts'
import { outcomesWord } from './words/outcomes'
import { peopleWord } from './words/people'
import { playbookWord } from './words/playbook'
import { problemsWord } from './words/problems'
import { productsWord } from './words/products'
import { relationshipWord } from './words/relationship'
import { remindersWord } from './words/reminders'
import { sessionWord } from './words/session'
import { settingsWord } from './words/settings'
import { standingWord } from './words/standing'
import { targetListsWord } from './words/target-lists'
import { todayWord } from './words/today'
import { topicsWord } from './words/topics'
import { visitorsWord } from './words/visitors'

/** Every action by its name in the contracts; one that is missing does not compile. */
const wired = {
  ...accountMergesWord,
  ...accountsWord,
  ...alertsWord,
  ...articleStatsWord,
  ...attendanceWord,
  ...boothWord,
  ...contactsWord,
  ...checkInsWord,
  ...companyNamesWord,
  ...contentsWord,
  ...exclusionsWord,
  ...peopleWord,
  ...dealsWord,
  ...engagementWord,
  ...eventsWord,
  ...followUpsWord,
  ...handOversWord,
  ...icpsWord,
  ...importsWord,
  ...invitationsWord,
  ...jobsWord,
  ...liveWord,
  ...membersWord,
  ...modelsWord,
  ...officialAccountsWord,
  ...outcomesWord,
  ...playbookWord,
  ...problemsWord,
  ...productsWord,
  ...relationshipWord,
  ...remindersWord,
  ...sessionWord,
  ...settingsWord,
  ...standingWord,
  ...targetListsWord,
  ...todayWord,
  ...topicsWord,
  ...visitorsWord
} satisfies Record<ActionName, unknown>

const pick = <Part extends 'run' | 'policy'>(part: Part) => Object.fromEntries(Object.entries(wired).map(([name, action]) => [name, action[part]]))

export const actions = pick('run') as unknown as Actions
/** Which roles may call an action, and from where. */
export const policy = pick('policy') as unknown as Policy
