import { idSchema, scoreSchema } from '@shared/model/fields'
import { industries } from '@shared/model/industries'
import { topicSchema } from '@shared/model/topic'
import { z } from 'zod'
import { defineContracts } from './define'

const topicInterestSchema = z.object({ topicId: idSchema('topic'), name: z.string(), isCompetitor: z.boolean(), score: scoreSchema })
export type TopicInterest = z.infer<typeof topicInterestSchema>

const fittingContentSchema = z.object({
  contentId: idSchema('content'),
  code: z.string(),
  title: z.string(),
  /** The account's topics that it is about. */
  topicNames: z.array(z.string()),
  isForIndustry: z.boolean()
})
export type FittingContent = z.infer<typeof fittingContentSchema>

export const topicsContracts = defineContracts({
  'topics.list': {
    summary: 'All topics, those made first at the top; at most 200.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(topicSchema) })
  },
  'topics.save': {
    summary:
      'Makes a topic, or changes the one of that id; touches keep the topics they were stored with. CONFLICT for a name that is taken or the 201st topic, NOT_FOUND for an unknown one.',
    input: z.strictObject({
      topicId: idSchema('topic').optional(),
      name: topicSchema.shape.name,
      keywords: topicSchema.shape.keywords,
      isCompetitor: z.boolean()
    }),
    output: topicSchema
  },
  'topics.remove': {
    summary: 'Takes a topic off every list; scores of accounts stay as they are. Nothing happens for an unknown one.',
    input: z.strictObject({ topicId: idSchema('topic') }),
    output: z.object({})
  },
  'accounts.topics': {
    summary:
      'What an account is interested in now, hottest first, at most 30: per topic the engagement score (1–100) of the touches on it alone, read from the ledger. A touch of two topics counts for both, so these do not add up. NOT_FOUND for an unknown account.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: z.object({ items: z.array(topicInterestSchema), modelVersion: z.string() })
  },
  'accounts.firstTouch': {
    summary:
      'How to begin with an account that nobody has contacted (isFirst): which of four industries it belongs to, or null, and at most three of the newest 100 contents on its topics or for its industry, most reasons first; none once it was contacted. NOT_FOUND for an unknown account.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: z.object({ isFirst: z.boolean(), industry: z.enum(industries).nullable(), contents: z.array(fittingContentSchema) })
  }
})
