import { defineAction } from '../../platform/define-action'
import { importKept } from '../../repositories/import-kept'

export const listKept = defineAction('imports.kept', async ({ importId, cursor, limit }, { documents }) => {
  const { items, lastId } = await importKept.page(documents, importId, { after: cursor ?? '', limit })

  return { items: items.map(({ importId: _import, ...kept }) => kept), nextCursor: items.length === limit ? lastId : null }
})
