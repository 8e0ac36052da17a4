import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, type EngineOptions, openEngine } from '../../../../localcloud/engine/engine'
import type { CollectionDeclaration, IndexDeclaration } from '../../../../localcloud/engine/indexes/index-definition'

/** `'a'` ascending, `'-a'` descending; the index is named like its fields. */
export const index = (fields: readonly string[], isUnique = false): IndexDeclaration => ({
  name: fields.join(','),
  isUnique,
  fields: fields.map((field) => (field.startsWith('-') ? { name: field.slice(1), direction: 'desc' } : { name: field, direction: 'asc' }))
})

export const collection = (name: string, ...indexes: IndexDeclaration[]): CollectionDeclaration => ({ name, purpose: name, indexes })

export interface TestEngine {
  engine: Engine
  file: string
  /** Closes the engine and opens the same file again. */
  reopen(overrides?: Partial<EngineOptions>): Engine
  dispose(): void
}

/** An engine on a file of its own, thrown away with `dispose`. */
export const openTestEngine = (overrides: Partial<EngineOptions> = {}): TestEngine => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  const options: EngineOptions = { file: join(folder, 'env.db'), collections: [collection('things')], ...overrides }
  const test: TestEngine = {
    engine: openEngine(options),
    file: options.file,
    reopen: (more = {}) => {
      test.engine.close()
      test.engine = openEngine({ ...options, ...more })
      return test.engine
    },
    dispose: () => {
      test.engine.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return test
}
