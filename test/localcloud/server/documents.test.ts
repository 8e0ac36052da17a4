import { removeTemporaryFolders } from '../support/temporary-folder'
import { failureOf, startTestCloud, type TestCloud } from '../support/test-cloud'

let test: TestCloud
let number = 0

/** A new collection for each test. */
const newCollection = async () => {
  number += 1
  const name = `things${number}`
  await test.database.createCollection(name)
  return test.database.collection(name)
}

beforeAll(async () => {
  test = await startTestCloud()
})
afterAll(async () => {
  await test.cloud.stop()
  removeTemporaryFolders()
})

describe('documents through the SDK', () => {
  it('come back as they were added: numbers plain, dates as dates, undefined gone', async () => {
    const things = await newCollection()
    const at = new Date('2026-03-01T10:00:00.123Z')
    const thing = {
      text: '靶心',
      whole: 5,
      far: 5_000_000_000,
      part: 1.5,
      negative: -3,
      yes: true,
      none: null,
      at,
      list: [1, [2], { a: at }],
      deep: { a: { b: 1 } }
    }
    const { id } = await things.add({ ...thing, gone: undefined })
    const { data } = await things.doc(String(id)).get()
    expect(data).toEqual([{ _id: id, ...thing }])
    expect(data[0].at).toBeInstanceOf(Date)
  })

  it('added as a list get an id each, in order', async () => {
    const things = await newCollection()
    const { ids } = (await things.add([{ _id: 'b', n: 1 }, { n: 2 }, { n: 3 }])) as unknown as { ids: string[] }
    expect(ids).toHaveLength(3)
    expect(ids[0]).toBe('b')
    expect((await things.get()).data.map(({ n }: { n: number }) => n)).toEqual([1, 2, 3])
  })

  it('with an id that is taken are refused', async () => {
    const things = await newCollection()
    await things.add({ _id: 'one' })
    const { code, message } = await failureOf(things.add({ _id: 'one' }))
    expect(`${code} ${message}`).toMatch(/DATABASE_DUPLICATE_WRITE|E11000/)
  })

  it('of a collection that was never made are refused with the cloud’s code', async () => {
    expect((await failureOf(test.database.collection('never').get())).code).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })

  it('not there are an empty list', async () => {
    const things = await newCollection()
    expect((await things.doc('nobody').get()).data).toEqual([])
  })

  it('are found by operators, in order, by page and by field', async () => {
    const things = await newCollection()
    const { command: _ } = test.database
    await things.add([1, 2, 3, 4, 5, 6].map((n) => ({ n, parity: n % 2 === 0 ? 'even' : 'odd', more: { x: n, y: n } })))
    const found = await things
      .where({ n: _.gt(1).and(_.lte(6)), parity: 'even' })
      .orderBy('n', 'desc')
      .skip(1)
      .limit(2)
      .field({ n: true, 'more.x': true, _id: false })
      .get()
    expect(found.data).toEqual([
      { n: 4, more: { x: 4 } },
      { n: 2, more: { x: 2 } }
    ])
    expect((await things.where({ n: _.in([1, 6, 9]) }).count()).total).toBe(2)
    expect((await things.where({ parity: new test.database.RegExp({ regexp: '^EV', options: 'i' }) }).count()).total).toBe(3)
    expect((await things.where({ more: { x: 2 } }).get()).data).toHaveLength(1)
  })

  it('are 100 at most without a limit, and 1,000 with any', async () => {
    const things = await newCollection()
    await things.add(Array.from({ length: 1100 }, (_, n) => ({ n })))
    expect((await things.get()).data).toHaveLength(100)
    expect((await things.limit(5000).get()).data).toHaveLength(1000)
  })
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
