import type { AccountDetail } from '@shared/contracts/accounts'
import { EngagementSection } from './engagement-section'
import { FitSection } from './fit-section'
import { VersionScores } from './version-scores'

/** Both scores with every part that made them, and what other versions of the rules come to. */
export const AccountScores = ({ detail }: { detail: AccountDetail }) => (
  <>
    <EngagementSection detail={detail} />
    <VersionScores history={detail.scoreHistory} />
    <FitSection fits={detail.fits} history={detail.fitHistory} />
  </>
)
