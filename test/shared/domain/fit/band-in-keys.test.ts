import { bandInKeys } from '@shared/domain/fit/band-in-keys'

test.each([
  ['the band of that version', ['icv_1:B', 'icv_2:A'], 'icv_1', 'B'],
  ['the band of another version', ['icv_1:B', 'icv_2:A'], 'icv_2', 'A'],
  ['the lowest band', ['icv_1:C'], 'icv_1', 'C'],
  ['not scored by that version', ['icv_2:A'], 'icv_1', null],
  ['no keys at all', undefined, 'icv_1', null],
  ['no version live', ['icv_1:B', 'null:A'], null, null]
] as const)('%s', (_, keys, versionId, band) => {
  expect(bandInKeys(keys, versionId)).toBe(band)
})
