import { defineAction } from '../../platform/define-action'
import { savePart } from './save-part'

export const saveJobs = defineAction('playbook.saveJobs', ({ revision, jobs }, context) => savePart({ jobs }, revision, context))
