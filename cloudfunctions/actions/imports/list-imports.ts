import { undoUntil } from '@shared/domain/imports/undo-until'
import { defineAction } from '../../platform/define-action'
import { imports, type StoredImport } from '../../repositories/imports'

/** Imports of before deals could be imported are of accounts. */
const undoableUntil = ({ kind, committedAt }: StoredImport): string | null => (kind !== 'deals' && committedAt ? undoUntil(committedAt) : null)

export const listImports = defineAction('imports.list', async (_input, { documents, now }) => {
  const items = (await imports.newest(documents, 20)).map((found) => {
    const until = undoableUntil(found)
    const isInTime = found.kind === 'deals' || (until !== null && now <= until)
    return { ...found, undoUntil: until, canUndo: found.status === 'committed' && isInTime }
  })

  return { items }
})
