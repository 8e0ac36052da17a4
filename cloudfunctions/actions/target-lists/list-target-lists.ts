import { defineAction } from '../../platform/define-action'
import { targetLists } from '../../repositories/target-lists'

export const listTargetLists = defineAction('targetLists.list', async (_input, { documents }) => ({ items: await targetLists.list(documents) }))
