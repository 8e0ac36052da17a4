import type { EngineOptions } from '../../../../localcloud/engine/engine'
import type { Document } from '../../../../localcloud/engine/types'
import { openTestEngine, type TestEngine } from './open-test-engine'

/** Runs a check on a fresh engine whose collection `things` holds these documents; ids are given where missing. */
export const withThings = async <Result>(
  documents: readonly Document[],
  check: (test: TestEngine) => Promise<Result>,
  overrides: Partial<EngineOptions> = {}
): Promise<Result> => {
  const test = openTestEngine(overrides)
  try {
    await test.engine.insert(
      'things',
      documents.map((document, i) => ({ _id: String(i + 1), ...document }))
    )
    return await check(test)
  } finally {
    test.dispose()
  }
}

/** Ids of the documents a query finds, in the order it finds them. */
export const idsOf = (documents: readonly Document[]): unknown[] => documents.map(({ _id }) => _id)
