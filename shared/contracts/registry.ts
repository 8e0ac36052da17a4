import type { z } from 'zod'
import { accountsContracts } from './accounts'
import { contentContracts } from './content'
import { eventsContracts } from './events'
import { dealsContracts } from './deals'
import { icpsContracts } from './icps'
import { importsContracts } from './imports'
import { jobsContracts } from './jobs'
import { membersContracts } from './members'
import { targetListsContracts } from './target-lists'
import { visitorsContracts } from './visitors'

/** Every action of the API, by name. */
export const contracts = {
  ...accountsContracts,
  ...contentContracts,
  ...eventsContracts,
  ...dealsContracts,
  ...icpsContracts,
  ...importsContracts,
  ...jobsContracts,
  ...membersContracts,
  ...targetListsContracts,
  ...visitorsContracts
}

export type ActionName = keyof typeof contracts
/** What a client sends. */
export type ActionInput<Name extends ActionName> = z.input<(typeof contracts)[Name]['input']>
/** What a client gets. */
export type ActionOutput<Name extends ActionName> = z.output<(typeof contracts)[Name]['output']>
/** What an action is given after parsing. */
export type ParsedInput<Name extends ActionName> = z.output<(typeof contracts)[Name]['input']>
