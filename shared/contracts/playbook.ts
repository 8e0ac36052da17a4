import { contentAudiences, contentStages } from '@shared/model/content-words'
import { daySchema, idSchema, ratioSchema } from '@shared/model/fields'
import { jobToBeDoneSchema, playbookRowSchema, playbookSchema, talkTrackSchema } from '@shared/model/playbook'
import { touchpointKindSchema } from '@shared/model/touchpoint'
import { z } from 'zod'
import { defineContracts } from './define'

export type PlaybookView = z.infer<typeof playbookSchema>

const measuresSchema = z.object({
  accounts: z.int(),
  visitors: z.int(),
  visits: z.int(),
  longReads: z.int(),
  secondPageRatio: ratioSchema.nullable(),
  mql: z.int(),
  sal: z.int(),
  opportunities: z.int()
})
export type RowMeasuresView = z.infer<typeof measuresSchema>

const offeredContentSchema = z.object({ contentId: idSchema('content'), code: z.string(), title: z.string() })
export type OfferedContent = z.infer<typeof offeredContentSchema>

const nextActionsSchema = z.object({
  stage: z.enum(contentStages),
  /** The role a person's title suggests; null for an account, and where it suggests none. */
  audience: z.enum(contentAudiences).nullable(),
  actions: z.array(
    z.object({
      row: playbookRowSchema.pick({ id: true, observed: true, desired: true, goal: true, content: true }),
      /** The day it rests on, and the kind of touch where it rests on one. */
      observedOn: daySchema,
      kind: touchpointKindSchema.nullable(),
      contents: z.array(offeredContentSchema)
    })
  ),
  talks: z.array(talkTrackSchema.pick({ audience: true, talk: true }).extend({ contents: z.array(offeredContentSchema) })),
  jobs: z.array(jobToBeDoneSchema.pick({ id: true, job: true, before: true, after: true, proof: true }))
})
export type NextActionsView = z.infer<typeof nextActionsSchema>

const saved = z.object({ revision: z.int() })
const revision = z.int().min(0)

export const playbookContracts = defineContracts({
  'playbook.get': {
    summary:
      'The company’s table of next best actions, what to say per role and stage, and the jobs customers want done; before anybody changed it the rows of the requirements.',
    input: z.strictObject({}),
    output: playbookSchema
  },
  'playbook.saveRows': {
    summary: 'Saves the table as a whole. CONFLICT when somebody saved the playbook meanwhile (revision).',
    input: z.strictObject({ revision, rows: z.array(playbookRowSchema).min(1).max(20) }),
    output: saved
  },
  'playbook.saveTalks': {
    summary:
      'Saves what to say per role and stage, one text each at most. CONFLICT when somebody saved the playbook meanwhile, INVALID_INPUT for two texts of one role and stage.',
    input: z.strictObject({ revision, talks: z.array(talkTrackSchema).max(24) }),
    output: saved
  },
  'playbook.saveJobs': {
    summary: 'Saves the jobs with before and after. CONFLICT when somebody saved the playbook meanwhile.',
    input: z.strictObject({ revision, jobs: z.array(jobToBeDoneSchema).max(50) }),
    output: saved
  },
  'playbook.measure': {
    summary:
      'What each row comes to now over the accounts on target lists that are observed so, from what their people did in the last days of the settings: accounts, people, units (distinct person, subject, day), qualified, accepted and with a deal. Article reads are not among them. isPartial when there are more target accounts than one answer counts.',
    input: z.strictObject({}),
    output: z.object({ rows: z.array(z.object({ rowId: z.string(), measures: measuresSchema })), targetCount: z.int(), isPartial: z.boolean(), days: z.int() })
  },
  'accounts.nextActions': {
    summary: 'The rows of the table that apply to an account today with fitting contents, what to say at its stage, and the jobs. NOT_FOUND for an unknown id.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: nextActionsSchema
  },
  'people.nextActions': {
    summary:
      'The same for one person: the rows that their own touches make apply, and what to say to the role their title suggests at the stage of their account. NOT_FOUND for an unknown id.',
    input: z.strictObject({ personId: idSchema('person') }),
    output: nextActionsSchema
  }
})
