import type { ActionName, contracts, ParsedInput } from '@shared/contracts/registry'
import type { Role } from '@shared/model/roles'
import type { z } from 'zod'
import type { Platform } from './platform'

/** Who calls, as far as this company knows them. */
export interface Caller {
  openId: string
  /** Their id as a person and as a member; neither says that such a document exists. */
  personId: string
  memberId: string
  role: Role
  name: string | null
  /** As the platform says it; null when the app is bound to no Open Platform account. */
  unionId?: string | null
  isBot?: boolean
}

export interface ActionContext extends Platform {
  caller: Caller
  /** When the call arrived, ISO 8601 with Z. */
  now: string
  requestId: string
  permissionsOf(role: Role): ActionName[]
}

type ActionAnswer<Name extends ActionName> = z.input<(typeof contracts)[Name]['output']>
export type Action<Name extends ActionName> = (input: ParsedInput<Name>, context: ActionContext) => Promise<ActionAnswer<Name>>
/** Every contract has its action. */
export type Actions = { [Name in ActionName]: Action<Name> }

/** Gives an action the types of its contract; the name is written once more where it is wired. */
export const defineAction = <Name extends ActionName>(_name: Name, action: Action<Name>): Action<Name> => action
