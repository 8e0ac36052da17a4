import type { z } from 'zod'
import { accountMergesContracts } from './account-merges'
import { accountsContracts } from './accounts'
import { alertsContracts } from './alerts'
import { articleStatsContracts } from './article-stats'
import { attendanceContracts } from './attendance'
import { boothContracts } from './booth'
import { checkInsContracts } from './check-ins'
import { companyNamesContracts } from './company-names'
import { contactsContracts } from './contacts'
import { contentContracts } from './content'
import { contentFunnelContracts } from './content-funnel'
import { contentKitContracts } from './content-kit'
import { contentVisitsContracts } from './content-visits'
import { dealsContracts } from './deals'
import { eventBoardContracts } from './event-board'
import { eventsContracts } from './events'
import { exclusionsContracts } from './exclusions'
import { followUpsContracts } from './follow-ups'
import { handOversContracts } from './hand-overs'
import { icpsContracts } from './icps'
import { importsContracts } from './imports'
import { invitationsContracts } from './invitations'
import { jobsContracts } from './jobs'
import { liveContracts } from './live'
import { membersContracts } from './members'
import { modelTrialsContracts } from './model-trials'
import { modelsContracts } from './models'
import { myEventsContracts } from './my-events'
import { officialAccountsContracts } from './official-accounts'
import { outcomesContracts } from './outcomes'
import { peopleContracts } from './people'
import { playbookContracts } from './playbook'
import { problemsContracts } from './problems'
import { relationshipContracts } from './relationship'
import { remindersContracts } from './reminders'
import { standingContracts } from './standing'
import { targetListsContracts } from './target-lists'
import { timelineContracts } from './timeline'
import { todayContracts } from './today'
import { topicsContracts } from './topics'
import { visitorsContracts } from './visitors'

/** Every action of the API, by name. */
export const contracts = {
  ...accountMergesContracts,
  ...accountsContracts,
  ...alertsContracts,
  ...articleStatsContracts,
  ...attendanceContracts,
  ...boothContracts,
  ...contactsContracts,
  ...checkInsContracts,
  ...companyNamesContracts,
  ...contentContracts,
  ...exclusionsContracts,
  ...peopleContracts,
  ...eventBoardContracts,
  ...eventsContracts,
  ...dealsContracts,
  ...followUpsContracts,
  ...handOversContracts,
  ...contentFunnelContracts,
  ...contentKitContracts,
  ...contentVisitsContracts,
  ...icpsContracts,
  ...importsContracts,
  ...invitationsContracts,
  ...jobsContracts,
  ...liveContracts,
  ...membersContracts,
  ...myEventsContracts,
  ...modelsContracts,
  ...modelTrialsContracts,
  ...officialAccountsContracts,
  ...outcomesContracts,
  ...playbookContracts,
  ...problemsContracts,
  ...relationshipContracts,
  ...remindersContracts,
  ...standingContracts,
  ...targetListsContracts,
  ...timelineContracts,
  ...todayContracts,
  ...topicsContracts,
  ...visitorsContracts
}

export type ActionName = keyof typeof contracts
/** What a client sends. */
export type ActionInput<Name extends ActionName> = z.input<(typeof contracts)[Name]['input']>
/** What a client gets. */
export type ActionOutput<Name extends ActionName> = z.output<(typeof contracts)[Name]['output']>
/** What an action is given after parsing. */
export type ParsedInput<Name extends ActionName> = z.output<(typeof contracts)[Name]['input']>
