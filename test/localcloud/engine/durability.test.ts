import { writeFileSync } from 'node:fs'
import { restoreBackup } from '../../../localcloud/engine/storage/backup'
import { Database } from '../../../localcloud/engine/storage/database'
import { collection, index, openTestEngine, type TestEngine } from './support/open-test-engine'

let test: TestEngine

beforeEach(() => {
  test = openTestEngine({ collections: [collection('things', index(['n']))] })
})
afterEach(() => test.dispose())

const ids = async () => (await test.engine.find('things', {})).map(({ _id }) => _id)
const plan = (query: Record<string, unknown>) => test.engine.explain('things', query)

describe('a file opened again', () => {
  it('holds everything in the same order', async () => {
    await test.engine.insert('things', [{ _id: 'b' }, { _id: 'a' }])
    await test.engine.update('things', { query: { _id: 'b' }, update: { $set: { n: 1 } } })
    await test.engine.remove('things', { query: { _id: 'a' } })
    await test.engine.insert('things', [{ _id: '0' }])
    test.reopen()
    expect(await ids()).toEqual(['b', '0'])
    expect(plan({ n: 1 })).toMatchObject({ index: 'n', returnedCount: 1 })
  })

  it('goes on numbering behind what is there', async () => {
    await test.engine.insert('things', [{ _id: 'b' }])
    test.reopen()
    await test.engine.insert('things', [{ _id: 'a' }])
    expect(await ids()).toEqual(['b', 'a'])
  })

  it('knows which fields hold arrays', async () => {
    await test.engine.insert('things', [
      { _id: '1', n: [1, 9] },
      { _id: '2', n: 6 }
    ])
    test.reopen()
    expect((await test.engine.find('things', { query: { n: { $gt: 5, $lt: 7 } } })).map(({ _id }) => _id).sort()).toEqual(['1', '2'])
  })

  it('has nothing of a transaction that was not committed', async () => {
    const transaction = test.engine.begin()
    await test.engine.insert('things', [{ _id: '1' }], transaction)
    test.reopen()
    expect(await ids()).toEqual([])
    await expect(test.engine.commit(transaction)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  it('shows an acknowledged write to another process at once', async () => {
    await test.engine.insert('things', [{ _id: '1' }])
    const other = new Database(test.file)
    expect(other.prepare('SELECT COUNT(*) FROM documents_1').get()?.[0]).toBe(1)
    other.close()
  })

  it('with 20,000 documents opens within a second', async () => {
    for (let i = 0; i < 20; i += 1)
      await test.engine.insert(
        'things',
        Array.from({ length: 1000 }, (_, n) => ({ n: i * 1000 + n }))
      )
    const startedAt = performance.now()
    test.reopen()
    expect(await test.engine.find('things', { query: { n: 12_345 } })).toHaveLength(1)
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})

describe('a changed declaration', () => {
  beforeEach(() =>
    test.engine.insert('things', [
      { _id: '1', n: 1, m: 'x', list: [1, 2] },
      { _id: '2', n: 2, m: 'y' }
    ])
  )

  it('builds a new index over what is stored', () => {
    test.reopen({ collections: [collection('things', index(['n']), index(['m', '-n']), index(['list']))] })
    expect(plan({ m: 'y' })).toMatchObject({ index: 'm,-n', examinedCount: 1 })
    expect(plan({ list: 2 })).toMatchObject({ index: 'list', examinedCount: 1, returnedCount: 1 })
    expect(test.engine.verify()).toEqual({ documentCount: 2, entryCount: 7, problems: [] })
  })

  it('drops an index no longer declared', () => {
    test.reopen({ collections: [collection('things')] })
    expect(plan({ n: 1 })).toMatchObject({ index: null })
    expect(test.engine.describe()[0]?.indexes.map(({ name }) => name)).toEqual(['_id'])
  })

  it('builds an index anew whose fields changed under the same name', () => {
    test.reopen({ collections: [collection('things', { ...index(['-m']), name: 'n' })] })
    expect(plan({ m: 'x' })).toMatchObject({ index: 'n', examinedCount: 1 })
    expect(test.engine.verify().problems).toEqual([])
  })

  it('refuses a unique index that stored documents break, and keeps the file as it was', async () => {
    await test.engine.insert('things', [{ _id: '3', n: 1 }])
    expect(() => test.reopen({ collections: [collection('things', index(['n'], true))] })).toThrow(/E11000 duplicate key error/)
    test = { ...test, ...openAgain() }
    expect(await ids()).toEqual(['1', '2', '3'])
    expect(plan({ n: 2 })).toMatchObject({ index: 'n' })
  })

  const openAgain = () => openTestEngine({ file: test.file, collections: [collection('things', index(['n']))] })

  it('keeps collections that are no longer declared', async () => {
    test.reopen({ collections: [] })
    expect(await ids()).toEqual(['1', '2'])
    expect(plan({ n: 1 })).toMatchObject({ index: 'n' })
  })
})

describe('verify', () => {
  it('finds an index entry without its document', async () => {
    await test.engine.insert('things', [{ _id: '1', n: 1 }])
    const database = new Database(test.file)
    const [table] = database.prepare("SELECT name FROM sqlite_master WHERE name GLOB 'index_[0-9]*'").all()[0] ?? []
    database.exec(`DELETE FROM ${String(table)}`)
    database.close()
    expect(test.engine.verify().problems).toEqual(['things.n lacks document 1', 'things.n has 0 entries where the documents make 1'])
  })
})

describe('backup', () => {
  it('writes a copy that can be put back', async () => {
    await test.engine.insert('things', [{ _id: '1', n: 1 }])
    const backup = `${test.file}.backup`
    test.engine.backup(backup)
    await test.engine.insert('things', [{ _id: '2', n: 2 }])
    test.engine.close()
    restoreBackup(backup, test.file)
    test = { ...test, ...openTestEngine({ file: test.file, collections: [collection('things', index(['n']))] }) }
    expect(await ids()).toEqual(['1'])
    expect(test.engine.verify()).toEqual({ documentCount: 1, entryCount: 1, problems: [] })
  })

  it('holds writes of the same moment, also uncommitted batches', async () => {
    const inserting = test.engine.insert('things', [{ _id: '1', n: 1 }])
    test.engine.backup(`${test.file}.backup`)
    await inserting
    const copy = openTestEngine({ file: `${test.file}.backup`, collections: [collection('things', index(['n']))] })
    expect(await copy.engine.count('things', {})).toBe(1)
    copy.dispose()
  })

  it('never writes over a file', () => {
    test.engine.backup(`${test.file}.backup`)
    expect(() => test.engine.backup(`${test.file}.backup`)).toThrow(/exists already/)
  })

  it('puts nothing back that is no backup', async () => {
    await test.engine.insert('things', [{ _id: '1' }])
    writeFileSync(`${test.file}.bad`, 'not a database')
    expect(() => restoreBackup(`${test.file}.bad`, test.file)).toThrow(/not a sound backup/)
    expect(() => restoreBackup(`${test.file}.none`, test.file)).toThrow(/There is no backup/)
    test.reopen()
    expect(await ids()).toEqual(['1'])
  })
})

it('describes collections, indexes and their use', async () => {
  await test.engine.insert('things', [{ _id: '1', n: 1 }])
  await test.engine.find('things', { query: { n: 1 } })
  expect(test.engine.describe()).toEqual([
    {
      name: 'things',
      documentCount: 1,
      indexes: [
        { name: '_id', fields: ['_id asc'], isUnique: true, useCount: 0 },
        { name: 'n', fields: ['n asc'], isUnique: false, useCount: 1 }
      ]
    }
  ])
})
