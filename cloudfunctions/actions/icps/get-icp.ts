import { defineAction } from '../../platform/define-action'
import { findIcp } from './find-icp'
import { icpSummary } from './icp-summary'

export const getIcp = defineAction('icps.get', async ({ icpId }, { documents }) => icpSummary(documents, await findIcp(documents, icpId)))
