import fc from 'fast-check'
import { decodeDocument, encodeDocument } from '../../../localcloud/engine/codec'
import { compareValues } from '../../../localcloud/engine/values/compare'
import { KeyWriter, keyOf } from '../../../localcloud/engine/values/key-writer'
import { runs } from '../../support/long'

jest.setTimeout(runs(60_000, 900_000))

const settings = { seed: 42, numRuns: runs(2000, 50_000) }

const name = fc.string({ maxLength: 4 }).filter((text) => !text.startsWith('$') && text !== '__proto__')
const { value: storable } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, 1, -1, '', '\0', 'a\0b', Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN),
    fc.double(),
    fc.integer(),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 6 }),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array({ maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 })
  )
}))

const sign = (order: number) => Math.sign(order)

it('keys are ordered as the values are', () => {
  fc.assert(
    fc.property(storable, storable, (left, right) => {
      expect(sign(Buffer.compare(keyOf(left), keyOf(right)))).toBe(sign(compareValues(left, right)))
    }),
    settings
  )
})

it('descending keys are ordered the other way round, with fields behind them', () => {
  const key = (first: unknown, second: unknown) => {
    const writer = new KeyWriter()
    writer.write(first, true)
    writer.write(second, false)
    return writer.take()
  }
  fc.assert(
    fc.property(storable, storable, storable, storable, (left, right, a, b) => {
      const expected = -compareValues(left, right) || compareValues(a, b)
      expect(sign(Buffer.compare(key(left, a), key(right, b)))).toBe(sign(expected))
    }),
    settings
  )
})

it('the order of values is total and consistent', () => {
  fc.assert(
    fc.property(storable, storable, storable, (a, b, c) => {
      expect(sign(compareValues(a, b))).toBe(-sign(compareValues(b, a)) || 0)
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).toBeLessThanOrEqual(0)
    }),
    settings
  )
})

it('a stored document comes back as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(name, storable, { maxKeys: 4 }), (document) => {
      // JSON has no minus zero; the database takes it for zero.
      expect(compareValues(decodeDocument(encodeDocument(document)), document)).toBe(0)
    }),
    settings
  )
})

it('texts are ordered by code points even where UTF-16 units are not', () => {
  const texts = ['a', '\uD7FF', '\uE000', '\uFFFF', '\u{10000}', '\u{10FFFF}']
  expect(texts.toReversed().sort(compareValues)).toEqual(texts)
  expect(texts.toReversed().sort((left, right) => Buffer.compare(keyOf(left), keyOf(right)))).toEqual(texts)
})
