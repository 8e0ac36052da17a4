import { defineAction } from '../../platform/define-action'
import { playbooks } from '../../repositories/playbooks'

export const getPlaybook = defineAction('playbook.get', (_input, { documents }) => playbooks.get(documents))
