import { commitImport } from '../../actions/imports/commit-import'
import { dryRunImport } from '../../actions/imports/dry-run-import'
import { listImports } from '../../actions/imports/list-imports'
import { listKept } from '../../actions/imports/list-kept'
import { startImport } from '../../actions/imports/start-import'
import { undoImport } from '../../actions/imports/undo-import'
import { row } from '../rows'
import type { Word } from '../word'

export const importsWord = {
  'imports.commit': { run: commitImport, policy: row('marketer') },
  'imports.dryRun': { run: dryRunImport, policy: row('marketer') },
  'imports.kept': { run: listKept, policy: row('marketer') },
  'imports.list': { run: listImports, policy: row('marketer') },
  'imports.start': { run: startImport, policy: row('marketer') },
  'imports.undo': { run: undoImport, policy: row('marketer') }
} satisfies Word
