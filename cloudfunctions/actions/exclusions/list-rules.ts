import { defineAction } from '../../platform/define-action'
import { exclusionRules } from '../../repositories/exclusion-rules'

export const listRules = defineAction('exclusions.rules', async (_input, { documents }) => ({ items: await exclusionRules.list(documents) }))
