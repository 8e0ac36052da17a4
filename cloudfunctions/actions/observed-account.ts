import { bandInKeys } from '@shared/domain/fit/band-in-keys'
import { decideJourneyStage } from '@shared/domain/journey/decide-journey-stage'
import type { ObservedAccount } from '@shared/domain/playbook/observations'
import type { DayNumber } from '@shared/model/units'
import { type WatchedFields, watchedOf } from '../repositories/account-watch'

/** Returns an account as the table of next best actions sees it, from its document alone: it carries its bands as keys and how far its deals have come. */
export const observedAccount = (
  account: WatchedFields,
  { icpVersionId, today }: { icpVersionId: string | null; today: DayNumber }
): ObservedAccount & { deal: 'won' | 'open' | null } => {
  const { watch, stageOverride, dealState: deal } = watchedOf(account)
  const band = bandInKeys(account.fitKeys, icpVersionId)
  const { stage, reason } = decideJourneyStage({ ...watch, deal, band, wasSeen: watch.stageReason !== 'never-seen', override: stageOverride, today })
  return { unitsByPerson: watch.unitsByPerson, stage, stageReason: reason, deal }
}
