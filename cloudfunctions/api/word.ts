import type { ActionName } from '@shared/contracts/registry'
import type { Action } from '../platform/define-action'
import type { PolicyRow } from '../platform/policy'

/** The actions of one word of the vocabulary, each with who may call it and from where. */
export type Word = { [Name in ActionName]?: { run: Action<Name>; policy: PolicyRow } }
