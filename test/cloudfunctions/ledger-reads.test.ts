import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Documents } from '../../cloudfunctions/platform/documents'
import { collections } from '../../cloudfunctions/repositories/collections'
import { touchpoints } from '../../cloudfunctions/repositories/touchpoints'
import { openEngine } from '../../localcloud/engine/engine'

/** What the ledger of somebody with thousands of touches on one day costs to read: each question reads about as many documents as it answers. */

const touchCount = 3000
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-reads-'))
const engine = openEngine({ file: path.join(folder, 'ledger.db'), collections, isStrict: false })
const instant = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, n % 60, 0, n % 900)).toISOString()

beforeAll(() =>
  engine.insert(
    'touchpoints',
    Array.from({ length: touchCount }, (_, n) => ({
      _id: `tch_${(n * 7919) % 3001}`,
      personId: 'per_1',
      kind: 'content_view',
      subjectId: `cnt_${n % 3}`,
      occurredAt: instant(n),
      excludedReason: null
    }))
  )
)
afterAll(() => {
  engine.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

let examined: number[] = []
beforeEach(() => {
  examined = []
})

/** Documents that answer nothing and keep how much each question would read. */
const counting = {
  find: async (collection: string, { where, order = {}, limit }: { where: object; order?: Record<string, 'asc' | 'desc'>; limit: number }) => {
    const sorted = Object.entries(order).map(([field, direction]) => ({ field, direction }))
    examined.push(engine.explain(collection, where as never, { order: sorted, limit }).examinedCount)
    return []
  }
} as unknown as Documents

test('a bucket is read up to its cap, however many touches lie in it', async () => {
  await touchpoints.firstOf(counting, { personId: 'per_1', kind: 'content_view', fromAt: instant(0), beforeAt: '2026-01-02', subjectId: null, limit: 5 })
  await touchpoints.firstOf(counting, { personId: 'per_1', kind: 'content_view', fromAt: null, beforeAt: null, subjectId: null, limit: 1 })
  expect(examined).toEqual([5, 1])
})

test('the people of an account are read page by page in the order of their ids', () => {
  const order = [{ field: '_id', direction: 'asc' as const }]
  const where = { accountId: 'acc_1', _id: { $gt: 'per_0001' }, 'identity.mergedIntoId': null }
  expect(engine.explain('people', where, { order, limit: 1000 })).toMatchObject({ isSortedByIndex: true })
})

test('a timeline and a page of the ledger are read in their order', async () => {
  await touchpoints.allOf(counting, 'per_1')
  await touchpoints.ofPeopleUntil(counting, ['per_1', 'per_2'], { untilAt: instant(50), limit: 30 })
  expect(examined).toEqual([1000, 30])
})
