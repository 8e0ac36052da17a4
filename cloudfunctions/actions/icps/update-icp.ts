import { defineAction } from '../../platform/define-action'
import { icps } from '../../repositories/icps'
import { findIcp, staleRevision } from './find-icp'
import { icpSummary } from './icp-summary'

export const updateIcp = defineAction('icps.update', async ({ icpId, revision, name, criteria }, { documents, now }) => {
  const changes = { ...(name === undefined ? {} : { name }), ...(criteria === undefined ? {} : { criteria }), updatedAt: now }
  const isSaved = await icps.saveDraft(documents, icpId, { revision, changes })
  const icp = await findIcp(documents, icpId)
  if (!isSaved) throw staleRevision()

  return icpSummary(documents, icp)
})
