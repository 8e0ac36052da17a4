import { init } from '@cloudbase/node-sdk'
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

  it('of another environment are not here', async () => {
    const elsewhere = init({ env: 'elsewhere' }).database()
    expect((await failureOf(elsewhere.collection('accounts').get())).code).toBe('INVALID_ENV')
  })
})
