import type { AccountStandingView } from '@shared/contracts/standing'
import type { StandingChanges } from './use-standing'

export interface StandingSheetProps {
  view: AccountStandingView
  changes: StandingChanges
  onClose: () => void
}
