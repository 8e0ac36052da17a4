import { unpackedBytes } from '../../../cloudfunctions/actions/attendance/workbook-size'
import { bytesOf } from '../../support/attendance-samples'

const endOfEmptyZip = Buffer.from([0x50, 0x4b, 0x05, 0x06, ...Array(18).fill(0)])

test('a workbook says how much it unpacks to, without being unpacked', async () => {
  const small = unpackedBytes(await bytesOf('a,b\n1,2', 'xlsx')) ?? 0
  const large = unpackedBytes(await bytesOf(`a,b\n${'x'.repeat(500_000)},2`, 'xlsx')) ?? 0

  expect(small).toBeGreaterThan(1000)
  expect(large - small).toBeGreaterThanOrEqual(499_000)
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('name,phone')],
  ['a workbook cut off', Buffer.from('PK\u0003\u0004 and nothing more of it at all')],
  ['an end that points outside', Buffer.concat([endOfEmptyZip.subarray(0, 10), Buffer.from([1, 0, 0, 0, 0, 0, 255, 255, 255, 0, 0, 0])])]
])('%s is no workbook', (_name, bytes) => {
  expect(unpackedBytes(bytes)).toBeNull()
})

test('an empty zip unpacks to nothing', () => {
  expect(unpackedBytes(endOfEmptyZip)).toBe(0)
})
