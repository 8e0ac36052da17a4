import { z } from 'zod'
import { contentAudiences, contentFormats, contentStages } from './content-words'
import { idSchema, instantSchema, lineSchema } from './fields'
import { observations, playbookMetrics } from './playbook-words'

const contentIds = z.array(idSchema('content')).max(10)

/** One row: what is observed, what is wanted next, why, with what, and by what it is measured. */
export const playbookRowSchema = z.strictObject({
  id: idSchema('playbookRow'),
  observation: z.enum(observations),
  /** The observed behaviour in the company's own words. */
  observed: lineSchema(60),
  desired: lineSchema(60),
  goal: lineSchema(30),
  /** What to bring along, in words. */
  content: lineSchema(100),
  /** Contents in one of these forms fit; those chosen by name go first. */
  formats: z.array(z.enum(contentFormats)).max(7),
  contentIds,
  metrics: z.array(z.enum(playbookMetrics)).min(1).max(8),
  isOn: z.boolean()
})
export type PlaybookRow = z.infer<typeof playbookRowSchema>

/** What to say and to bring for one role at one stage of the journey (R002-29). */
export const talkTrackSchema = z.strictObject({
  audience: z.enum(contentAudiences),
  stage: z.enum(contentStages),
  talk: z.string().trim().min(1, '不能为空').max(500, '最多 500 个字'),
  contentIds
})
export type TalkTrack = z.infer<typeof talkTrackSchema>

/** A job the customer wants done, before and after (R002-25, 26): the pair is mandatory, the proof is not. */
export const jobToBeDoneSchema = z.strictObject({
  id: idSchema('playbookRow'),
  icpId: idSchema('icp').nullable(),
  job: lineSchema(80),
  before: lineSchema(120),
  after: lineSchema(120),
  /** A figure or a case. */
  proof: lineSchema(120).nullable()
})
export type JobToBeDone = z.infer<typeof jobToBeDoneSchema>

const revised = { revision: z.int().min(0), updatedBy: z.string().nullable(), updatedAt: instantSchema.nullable() }

/** The company's playbook: one document. */
export const playbookSchema = z.object({
  rows: z.array(playbookRowSchema).max(20),
  talks: z.array(talkTrackSchema).max(24),
  jobs: z.array(jobToBeDoneSchema).max(50),
  ...revised
})
export type Playbook = z.infer<typeof playbookSchema>
