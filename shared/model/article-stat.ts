import { z } from 'zod'
import { daySchema, idSchema, instantSchema } from './fields'

const countSchema = z.int().min(0)

/** How many people did what with an article since it came out, as WeChat counts them: never who. null = WeChat did not say. */
export const articleTotalsSchema = z.object({
  readUserCount: countSchema,
  shareUserCount: countSchema.nullable(),
  /** 爱心赞, WeChat's zaikan_user. */
  recommendUserCount: countSchema.nullable(),
  /** 拇指赞. */
  likeUserCount: countSchema.nullable(),
  commentCount: countSchema.nullable()
})
export type ArticleTotals = z.infer<typeof articleTotalsSchema>

/** WeChat's own name of an article, <msg_data_id>_<index>, or url_<hash> for one known only by its address. */
export const msgIdSchema = z.string().regex(/^(\d{1,20}_\d{1,3}|url_[0-9A-Za-z]{6,64})$/)
/** WeChat's id of a mini-program or official account. */
export const appIdSchema = z.string().regex(/^[0-9A-Za-z_-]{4,40}$/)

/** One article on one day, keyed by (appId, msgId, statDate). */
export const articleStatSchema = z.object({
  id: idSchema('articleStat'),
  appId: appIdSchema,
  msgId: msgIdSchema,
  statDate: daySchema,
  /** On that day alone. */
  readUserCount: countSchema.nullable(),
  shareUserCount: countSchema.nullable(),
  /** From publication to that day, at most 30 days. */
  total: articleTotalsSchema.nullable(),
  /** WeChat said that the day is not all in. */
  isDelayed: z.boolean(),
  source: z.enum(['api', 'file']),
  pulledAt: instantSchema
})
export type ArticleStat = z.infer<typeof articleStatSchema>

/** An article of an official account as the statistics know it; aggregate numbers only. */
export const articleSchema = z.object({
  id: idSchema('articleStat'),
  appId: appIdSchema,
  msgId: msgIdSchema,
  /** The statistics interface tells neither; a file of WeChat's backend does. */
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: daySchema,
  /** The last known totals. */
  total: articleTotalsSchema.nullable(),
  /** The day up to which they count. */
  statDate: daySchema.nullable(),
  isDelayed: z.boolean(),
  source: z.enum(['api', 'file']),
  updatedAt: instantSchema
})
export type Article = z.infer<typeof articleSchema>

/** How an official account's last pull of statistics went. */
export const statPullSchema = z.object({
  appId: appIdSchema,
  pulledAt: instantSchema.nullable(),
  /** Yesterday was not all in. */
  isDelayed: z.boolean(),
  /** Why it failed and what to do, in Chinese. */
  problem: z.string().nullable()
})
export type StatPull = z.infer<typeof statPullSchema>

/** All articles of an official account on one day, from getbizsummary. */
export const accountStatSchema = z.object({
  id: idSchema('articleStat'),
  appId: appIdSchema,
  statDate: daySchema,
  readUserCount: countSchema,
  shareUserCount: countSchema.nullable(),
  isDelayed: z.boolean(),
  pulledAt: instantSchema
})
export type AccountStat = z.infer<typeof accountStatSchema>
