import { defineAction } from '../../platform/define-action'
import { icps } from '../../repositories/icps'
import { icpSummaries } from './icp-summary'

export const listIcps = defineAction('icps.list', async (_input, { documents }) => ({ items: await icpSummaries(documents, await icps.list(documents)) }))
