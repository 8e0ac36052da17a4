import type { PursuitView } from '@shared/contracts/follow-ups'

/** What the sheets need to know of an account. */
export interface PursuedAccount {
  id: string
  name: string
  pursuit: PursuitView
  icpVersionId: string | null
  isOneToOne: boolean
}
