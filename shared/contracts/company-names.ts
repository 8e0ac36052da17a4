import { idSchema, lineSchema, ratioSchema } from '@shared/model/fields'
import { companyCandidateSchema, nameReviewSchema } from '@shared/model/name-review'
import { z } from 'zod'
import { defineContracts } from './define'

const waitingPersonSchema = z.object({
  personId: idSchema('person'),
  displayName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  /** The launch scene they first came from, e.g. 1058 = an official-account article. */
  firstScene: z.int().nullable(),
  declaredAt: z.string()
})

const reviewItemSchema = nameReviewSchema.extend({
  /** Up to five of those who typed it. */
  people: z.array(waitingPersonSchema),
  /** The account it was settled as. */
  account: z.object({ id: idSchema('account'), legalName: z.string(), shortName: z.string().nullable() }).nullable()
})
export type NameReviewItem = z.infer<typeof reviewItemSchema>

const settledSchema = z.object({
  review: nameReviewSchema,
  /** The work that moves everybody who typed it; most often it is done when this answer arrives. */
  jobId: idSchema('job')
})

export const companyNamesContracts = defineContracts({
  'companyNames.resolve': {
    summary:
      'What becomes of a typed company (a name in any form, a credit or stock code, a mail address or website): linked with the account and a confidence 0..1, or the candidates to choose from, likeliest first, at most four; unknown when none is likely. Stores nothing.',
    input: z.strictObject({ name: lineSchema(120), mailOrWebsite: lineSchema(200).nullable().default(null) }),
    output: z.object({
      kind: z.enum(['linked', 'review', 'unknown']),
      accountId: idSchema('account').nullable(),
      confidence: ratioSchema.nullable(),
      candidates: z.array(companyCandidateSchema)
    })
  },
  'companyNames.reviews': {
    summary:
      'A page of the spellings that wait for a colleague, or of those settled, the latest first, each with its candidates and who typed it; `openCount` is the number of all that wait.',
    input: z.strictObject({
      status: z.enum(['open', 'settled']).default('open'),
      cursor: z.string().max(100).optional(),
      limit: z.int().min(1).max(50).default(20)
    }),
    output: z.object({ items: z.array(reviewItemSchema), nextCursor: z.string().nullable(), openCount: z.int() })
  },
  'companyNames.openCount': {
    summary: 'How many spellings wait for a colleague.',
    input: z.strictObject({}),
    output: z.object({ openCount: z.int() })
  },
  'companyNames.settle': {
    summary:
      'Settles a spelling as an account, as a new account of the legal name given, or as no company; it becomes an alias, and everybody who typed it is linked. CONFLICT when the revision is no longer the newest or it is settled already, NOT_FOUND for an unknown review or account.',
    input: z.strictObject({
      reviewId: idSchema('nameReview'),
      revision: z.int().min(1),
      settlement: z.discriminatedUnion('as', [
        z.strictObject({ as: z.literal('account'), accountId: idSchema('account') }),
        z.strictObject({ as: z.literal('new-account'), legalName: lineSchema(120) }),
        z.strictObject({ as: z.literal('not-a-company') })
      ])
    }),
    output: settledSchema
  },
  'companyNames.undo': {
    summary:
      'Takes a settlement back: the alias goes, everybody who was linked by it waits again, and an account made for it goes unless something has come to hang on it. CONFLICT when the revision is no longer the newest or nothing is settled.',
    input: z.strictObject({ reviewId: idSchema('nameReview'), revision: z.int().min(1) }),
    output: settledSchema
  }
})
