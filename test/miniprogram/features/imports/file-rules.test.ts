import { formatBytes, maxFileBytes, problemOfFile } from '@/features/imports/file-rules'

test.each([
  ['客户.csv', 1_000, null],
  ['客户.CSV', maxFileBytes, null],
  ['客户.txt', 1_000, null],
  ['客户.xlsx', 1_000, 'not-csv'],
  ['客户', 1_000, 'not-csv'],
  ['客户.csv', maxFileBytes + 1, 'too-large'],
  ['客户.csv', 0, 'empty']
])('%s of %d bytes: %p', (name, sizeBytes, problem) => {
  expect(problemOfFile({ name, sizeBytes })).toBe(problem)
})

test.each([
  [12, '12 B'],
  [319_488, '312 KB'],
  [4_404_019, '4.2 MB']
])('%d bytes read as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
