import type { AccountDetail } from '@shared/contracts/accounts'
import { numberOfVersion } from '@shared/model/scoring-slots'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { accountTexts } from '@/i18n/accounts'
import { dayText } from '@/i18n/dates'
import { modelsTexts } from '@/i18n/models'

interface VersionScoresProps {
  history: AccountDetail['scoreHistory']
}

const standingOf = ({ score, level, on, isCurrent }: AccountDetail['scoreHistory'][number]): string => {
  const texts = accountTexts()
  const points = score === null ? texts.noScore : texts.partPoints(score)
  return isCurrent ? texts.historyNow(points, level) : texts.historyOn(dayText(on), points, level)
}

/** What the account comes to by versions of the rules that are not in use; nothing where there is no other. */
export const VersionScores = ({ history }: VersionScoresProps) => {
  if (history.length === 0) return null
  return (
    <CellGroup title={accountTexts().historyTitle}>
      {history.map((past) => (
        <Cell key={`${past.modelVersion}:${past.on}`} title={modelsTexts().version(numberOfVersion(past.modelVersion))} note={standingOf(past)} />
      ))}
    </CellGroup>
  )
}
