import { appIdSchema, articleSchema, articleStatSchema, msgIdSchema, statPullSchema } from '@shared/model/article-stat'
import { idSchema } from '@shared/model/fields'
import { rowErrorSchema } from '@shared/model/import'
import { statColumns } from '@shared/model/stat-file'
import { z } from 'zod'
import { defineContracts } from './define'

const articleViewSchema = articleSchema.omit({ id: true })
export type ArticleView = z.infer<typeof articleViewSchema>

const dayViewSchema = articleStatSchema.omit({ id: true, appId: true, msgId: true })

/** A file of the backend page has a line per article: small enough for the call itself. */
const fileSchema = z.base64().min(1).max(180_000, '文件超过 130 KB，请缩短导出的时间范围')
const mappingSchema = z.partialRecord(z.enum(statColumns), z.int().min(0).max(199))

const checkedFileSchema = z.object({
  encoding: z.enum(['utf-8', 'gb18030']),
  headers: z.array(z.string()),
  mapping: mappingSchema,
  rowCount: z.int(),
  goodCount: z.int(),
  examples: z.array(z.object({ title: z.string(), publishedOn: z.string(), readUserCount: z.int() })),
  errors: z.array(rowErrorSchema)
})

export const articleStatsContracts = defineContracts({
  'articleStats.list': {
    summary:
      'Articles of the official accounts with their totals since publication, newest first; at most 100. Counts of people as WeChat tells them, never who. `pulls` says per official account how the last pull went.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(articleViewSchema), pulls: z.array(statPullSchema.extend({ name: z.string() })) })
  },
  'articleStats.get': {
    summary: 'One article with its counts day by day, oldest first, at most 60 days. NOT_FOUND when no statistics know it.',
    input: z.strictObject({ appId: appIdSchema, msgId: msgIdSchema }),
    output: z.object({ article: articleViewSchema, days: z.array(dayViewSchema) })
  },
  'articleStats.pull': {
    summary:
      'Begins to pull an official account’s statistics and returns the job; again within ten minutes returns the same job. NOT_FOUND for an account that is not connected.',
    input: z.strictObject({ appId: appIdSchema }),
    output: z.object({ jobId: idSchema('job') })
  },
  'articleStats.checkFile': {
    summary:
      'Reads a CSV of the official-account backend (UTF-8 or GBK) and says which column seems to hold what, how many rows are good and what is wrong in the others; at most 100 errors. Saves nothing. BAD_FILE or TOO_LARGE for what cannot be read.',
    input: z.strictObject({ fileBase64: fileSchema, mapping: mappingSchema.optional() }),
    output: checkedFileSchema
  },
  'articleStats.importFile': {
    summary:
      'Saves the good rows of such a file as totals; what the interface has said stays as it is, and the same file again changes nothing. BAD_FILE when no row is good, NOT_FOUND for an account that is not connected.',
    input: z.strictObject({ appId: appIdSchema, fileBase64: fileSchema, mapping: mappingSchema }),
    output: z.object({ savedCount: z.int(), errorCount: z.int() })
  }
})
