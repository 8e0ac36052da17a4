import { isHot } from '@shared/domain/grade/grade'
import { dayOf } from '@shared/domain/time/day'
import type { EngagementLevel } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'
import type { DayNumber } from '@shared/model/units'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { fitKeyOf } from '../../repositories/fits'
import { levelRange } from '../level-range'
import { findListIcp } from '../list-icp'
import { liveScoring, type SlotModel } from '../scoring'

const bands: FitBand[] = ['A', 'B', 'C']
const levels: EngagementLevel[] = [1, 2, 3]

const countHot = async (documents: Documents, versionId: string, { live, today }: { live: SlotModel; today: DayNumber }): Promise<number> => {
  const hotGrades = bands.flatMap((band) => levels.filter((level) => isHot(band, level)).map((level) => ({ band, level })))
  const counts = await Promise.all(
    hotGrades.map(({ band, level }) => accounts.count(documents, { fitKey: fitKeyOf(versionId, band), ...levelRange(level, live, today) }))
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

export const summarizeAccounts = defineAction('accounts.summary', async (_input, { documents, now }) => {
  const today = dayOf(now)
  const [listed, { live }] = await Promise.all([findListIcp(documents, undefined), liveScoring(documents, now)])
  const [totalCount, levelOneCount, levelTwoCount, hotCount] = await Promise.all([
    accounts.count(documents, {}),
    accounts.count(documents, levelRange(1, live, today)),
    accounts.count(documents, levelRange(2, live, today)),
    listed ? countHot(documents, listed.version.id, { live, today }) : 0
  ])

  return { totalCount, levelOneCount, levelTwoCount, hotCount }
})
