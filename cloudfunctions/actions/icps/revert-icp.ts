import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { icpVersions } from '../../repositories/icp-versions'
import { icps } from '../../repositories/icps'
import { countBands } from '../write-fits'
import { findIcp } from './find-icp'
import { icpSummary } from './icp-summary'

export const revertIcp = defineAction('icps.revert', async ({ icpId }, { documents }) => {
  await documents.transaction(async (transaction) => {
    const icp = await findIcp(transaction, icpId)
    if (icp.buildingVersionId !== null) throw new AppError('CONFLICT', '这个画像正在发布，请等它完成后再恢复')
    const previous = await icpVersions.previousOf(transaction, icpId)
    if (previous === null || icp.liveVersionId === null) throw new AppError('CONFLICT', '没有可以恢复的上一个版本')
    await icpVersions.update(transaction, icp.liveVersionId, { status: 'previous' })
    await icpVersions.update(transaction, previous.id, { status: 'live' })
    await icps.update(transaction, icpId, { liveVersionId: previous.id })
  })
  const after = await findIcp(documents, icpId)
  // Accounts came and went while nobody looked at it.
  if (after.liveVersionId !== null) await icpVersions.update(documents, after.liveVersionId, { bandCounts: await countBands(documents, after.liveVersionId) })

  return icpSummary(documents, after)
})
