import { appIdSchema, articleSchema, articleStatSchema, msgIdSchema, statPullSchema } from '@shared/model/article-stat'
import { z } from 'zod'
import { defineContracts } from './define'

const articleViewSchema = articleSchema.omit({ id: true })
export type ArticleView = z.infer<typeof articleViewSchema>

const dayViewSchema = articleStatSchema.omit({ id: true, appId: true, msgId: true })
export type ArticleDay = z.infer<typeof dayViewSchema>

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
  }
})
