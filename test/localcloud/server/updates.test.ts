import { removeTemporaryFolders } from '../support/temporary-folder'
import { emptyCollection, failureOf, startTestCloud, type TestCloud } from '../support/test-cloud'

let test: TestCloud
const newCollection = () => emptyCollection(test)

beforeAll(async () => {
  test = await startTestCloud()
})
afterAll(async () => {
  await test.cloud.stop()
  removeTemporaryFolders()
})

describe('updates through the SDK', () => {
  it('merge into nested objects, and replace only when told to', async () => {
    const things = await newCollection()
    const { command: _ } = test.database
    await things.add({ _id: 'a', more: { x: 1, y: 2 } })
    expect((await things.doc('a').update({ more: { x: 5 } })).updated).toBe(1)
    expect((await things.doc('a').get()).data[0].more).toEqual({ x: 5, y: 2 })
    await things.doc('a').update({ more: _.set({ z: 1 }) })
    expect((await things.doc('a').get()).data[0].more).toEqual({ z: 1 })
  })

  it('apply every operator', async () => {
    const things = await newCollection()
    const { command: _ } = test.database
    await things.add({ _id: 'a', n: 10, factor: 3, low: 5, high: 5, old: 1, gone: 1, tags: ['a', 'b'], set: ['x'], queue: [1, 2, 3], scores: [1, 5, 9] })
    await things.doc('a').update({
      n: _.inc(2),
      factor: _.mul(2),
      low: _.min(3),
      high: _.max(8),
      old: _.rename('renamed'),
      gone: _.remove(),
      tags: _.push(['c', 'd']),
      set: _.addToSet('x'),
      queue: _.shift(),
      scores: _.pull(_.gt(4))
    })
    expect((await things.doc('a').get()).data[0]).toEqual({
      _id: 'a',
      n: 12,
      factor: 6,
      low: 3,
      high: 8,
      renamed: 1,
      tags: ['a', 'b', 'c', 'd'],
      set: ['x'],
      queue: [2, 3],
      scores: [1]
    })
    await things.doc('a').update({ tags: _.unshift(['z']), queue: _.pop(), scores: _.pullAll([1]) })
    expect((await things.doc('a').get()).data[0]).toMatchObject({ tags: ['z', 'a', 'b', 'c', 'd'], queue: [2], scores: [] })
  })

  it('of many change all that match, and say how many', async () => {
    const things = await newCollection()
    await things.add([{ k: 1 }, { k: 1 }, { k: 2 }])
    expect((await things.where({ k: 1 }).update({ seen: true })).updated).toBe(2)
    expect((await things.where({ seen: true }).remove()).deleted).toBe(2)
    expect((await things.count()).total).toBe(1)
  })

  it('and removals without a query are refused', async () => {
    const things = await newCollection()
    expect((await failureOf(things.update({ a: 1 }))).code).toBe('INVALID_PARAM')
    expect((await failureOf(things.remove())).code).toBe('INVALID_PARAM')
  })

  it('by set make the document or replace it whole', async () => {
    const things = await newCollection()
    const made = await things.doc('a').set({ x: 1, y: 1 })
    expect(made).toMatchObject({ updated: 0, upsertedId: 'a' })
    expect(await things.doc('a').set({ y: 2 })).toMatchObject({ updated: 1 })
    expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', y: 2 }])
  })

  it('by updateAndReturn give the document as it is now', async () => {
    const things = await newCollection()
    const { command: _ } = test.database
    await things.add({ _id: 'a', n: 1 })
    expect(await things.where({ _id: 'a' }).updateAndReturn({ n: _.inc(4) })).toMatchObject({ updated: 1, doc: { _id: 'a', n: 5 } })
  })

  it('that cannot be done fail and leave the document as it was', async () => {
    const things = await newCollection()
    const { command: _ } = test.database
    await things.add({ _id: 'a', name: 'text' })
    expect((await failureOf(things.doc('a').update({ name: _.inc(1) }))).code).toBe('DATABASE_REQUEST_FAILED')
    expect((await things.doc('a').get()).data[0].name).toBe('text')
  })

  it('take the server’s date, with its offset, anywhere', async () => {
    const things = await newCollection()
    await things.add({ _id: 'a', at: test.database.serverDate(), later: [{ at: test.database.serverDate({ offset: 3_600_000 }) }] })
    const { at, later } = (await things.doc('a').get()).data[0]
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(5000)
    expect(later[0].at.getTime() - at.getTime()).toBe(3_600_000)
  })
})

describe('aggregation through the SDK', () => {
  it('without a limit gives 20 documents, with one as many as it says', async () => {
    const things = await newCollection()
    await things.add(Array.from({ length: 50 }, (_, n) => ({ n })))
    expect((await things.aggregate().match({}).end()).data).toHaveLength(20)
    expect((await things.aggregate().limit(45).end()).data).toHaveLength(45)
  })

  it('matches, groups, sorts and projects', async () => {
    const things = await newCollection()
    const $ = test.database.command.aggregate
    await things.add([
      { kind: 'a', n: 1 },
      { kind: 'b', n: 5 },
      { kind: 'a', n: 3 }
    ])
    const { data } = await things
      .aggregate()
      .match({ n: test.database.command.gte(1) })
      .group({ _id: '$kind', sum: $.sum('$n') })
      .sort({ sum: 1 })
      .limit(10)
      .end()
    expect(data).toEqual([
      { _id: 'a', sum: 4 },
      { _id: 'b', sum: 5 }
    ])
  })
})
