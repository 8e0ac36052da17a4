import { defineAction } from '../../platform/define-action'
import { imports } from '../../repositories/imports'

export const listImports = defineAction('imports.list', async (_input, { documents }) => ({ items: await imports.newest(documents, 20) }))
