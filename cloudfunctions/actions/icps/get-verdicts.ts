import { wilsonInterval } from '@shared/domain/outcomes/wilson'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accountNames } from '../../repositories/account-names'
import { fitVerdicts } from '../../repositories/fit-verdicts'
import { findListIcp, icpRefOf } from '../list-icp'
import { findIcp } from './find-icp'

const maxShown = 20

export const getVerdicts = defineAction('icps.verdicts', async ({ icpId }, { documents }) => {
  await findIcp(documents, icpId)
  const live = await findListIcp(documents, icpId)
  if (!live) throw new AppError('CONFLICT', '这个画像还没有发布，发布后销售才能评价')
  const { id } = live.version
  const [goodCount, badCount, newest] = await Promise.all([
    fitVerdicts.count(documents, id, 'good'),
    fitVerdicts.count(documents, id, 'bad'),
    fitVerdicts.newestOf(documents, id, maxShown)
  ])
  const names = await accountNames.names(documents, [...new Set(newest.map(({ accountId }) => accountId))])

  return {
    icp: icpRefOf(live),
    goodCount,
    badCount,
    ...wilsonInterval(goodCount, goodCount + badCount),
    newest: newest.map(({ accountId, verdict, reason, memberName, at }) => ({
      accountId,
      name: names.get(accountId) ?? accountId,
      verdict,
      reason,
      memberName,
      at
    }))
  }
})
