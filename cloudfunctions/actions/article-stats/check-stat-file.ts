import { defineAction } from '../../platform/define-action'
import { readOrTell } from '../read-or-tell'
import { readStatFile } from './read-stat-file'

const maxShown = 100

export const checkStatFile = defineAction('articleStats.checkFile', async ({ fileBase64, mapping }, { documents, now }) => {
  const told = { fileName: '公众号统计', now }
  const { encoding, headers, mapping: used, rowCount, rows, errors } = await readOrTell(documents, told, () => readStatFile(fileBase64, mapping))
  const examples = rows.slice(0, 3).map(({ title, publishedOn, total }) => ({ title, publishedOn, readUserCount: total.readUserCount }))
  return { encoding, headers, mapping: used, rowCount, goodCount: rows.length, examples, errors: errors.slice(0, maxShown) }
})
