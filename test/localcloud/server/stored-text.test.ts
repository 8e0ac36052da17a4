import { EJSON } from 'bson'
import { encode, encodeStored } from '../../../localcloud/server/admin/ejson'
import { openTestEngine } from '../engine/support/open-test-engine'

const documents: readonly [sentence: string, document: Record<string, unknown>][] = [
  ['plain values', { text: '靶心 "{\\"$date\\"', n: 1.5, far: 5_000_000_000, yes: true, none: null, list: [1, [2, { a: 'b' }]], deep: { a: { b: 1 } } }],
  ['a date', { at: new Date('2026-03-01T10:00:00.123Z') }],
  ['dates within lists and objects', { list: [new Date(0), { at: new Date(1_740_000_000_000) }], deep: { at: new Date(5) } }],
  ['dates before 1970 and after 9999', { before: new Date(-86_400_000), after: new Date(Date.UTC(12_000, 0)) }],
  ['numbers that JSON lacks', { nan: Number.NaN, up: Number.POSITIVE_INFINITY, down: Number.NEGATIVE_INFINITY }],
  ['bytes', { bytes: new Uint8Array([0, 1, 255]) }],
  ['a regular expression beside a date', { pattern: /^靶/i, at: new Date(7) }],
  ['text that looks like a tag', { text: '{"$number":"NaN"}', other: '{"$date":1}' }]
]

it.each(documents)('a stored document reads the same as a translated one: %s', async (_sentence, document) => {
  const test = openTestEngine()
  try {
    await test.engine.insert('things', [{ _id: 'a', ...document }])
    const [stored] = await test.engine.findStored('things', {})
    if (stored === undefined) throw new Error('nothing was found')
    expect(stored.document).toEqual({ _id: 'a', ...document })
    expect(EJSON.parse(encodeStored(stored))).toEqual(EJSON.parse(encode(stored.document)))
  } finally {
    test.dispose()
  }
})
