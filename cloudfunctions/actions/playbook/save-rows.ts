import { defineAction } from '../../platform/define-action'
import { savePart } from './save-part'

export const saveRows = defineAction('playbook.saveRows', ({ revision, rows }, context) => savePart({ rows }, revision, context))
