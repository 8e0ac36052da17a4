import { openTestEngine, type TestEngine } from './support/open-test-engine'

let test: TestEngine

beforeEach(() => {
  test = openTestEngine()
})
afterEach(() => test.dispose())

it('gives back what was inserted, dates as dates', async () => {
  const when = new Date('2026-01-02T03:04:05.678Z')
  await test.engine.insert('things', [{ _id: 'a', n: 1, when, nested: { list: [1, 'x', null, true] } }])
  expect(await test.engine.find('things', {})).toEqual([{ _id: 'a', n: 1, when, nested: { list: [1, 'x', null, true] } }])
})

it('updates', async () => {
  await test.engine.insert('things', [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 }
  ])
  expect(await test.engine.update('things', { query: { n: { $gte: 1 } }, update: { $inc: { n: 5 } }, isMulti: true })).toEqual({ updated: 2, upsertedId: null })
  expect(await test.engine.count('things', { n: 7 })).toBe(1)
  expect(await test.engine.remove('things', { query: { n: 7 }, isMulti: true })).toEqual({ deleted: 1 })
  const id = test.engine.begin()
  await test.engine.update('things', { query: { _id: 'a' }, update: { $set: { n: 100 } } }, id)
  expect(await test.engine.find('things', {})).toEqual([{ _id: 'a', n: 6 }])
  expect(await test.engine.find('things', {}, id)).toEqual([{ _id: 'a', n: 100 }])
  await test.engine.commit(id)
  expect(await test.engine.find('things', {})).toEqual([{ _id: 'a', n: 100 }])
})
