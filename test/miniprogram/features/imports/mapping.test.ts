import { isSameMapping, mapField } from '@/features/imports/mapping'

test('a field moved to another column leaves its old one', () => {
  expect(mapField({ legalName: 1, region: 3 }, 'region', 4)).toEqual({ legalName: 1, region: 4 })
})

test('a column feeds one field only: the other lets go of it', () => {
  expect(mapField({ legalName: 1, shortName: 2 }, 'legalName', 2)).toEqual({ legalName: 2 })
})

test('a field that is read from nowhere is absent', () => {
  expect(mapField({ legalName: 1, region: 3 }, 'region', null)).toEqual({ legalName: 1 })
})

test('mappings are the same when every field is read from the same column', () => {
  expect(isSameMapping({ legalName: 1, region: 3 }, { region: 3, legalName: 1 })).toBe(true)
  expect(isSameMapping({ legalName: 1 }, { legalName: 1, region: 3 })).toBe(false)
  expect(isSameMapping({ legalName: 1 }, { legalName: 0 })).toBe(false)
})
