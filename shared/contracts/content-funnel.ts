import { touchEntrySchema } from '@shared/model/entry-code'
import { daySchema, idSchema } from '@shared/model/fields'
import { consentPurposeSchema } from '@shared/model/person'
import { tierSchema } from '@shared/model/target-list'
import { z } from 'zod'
import { contentListItemSchema } from './content-fields'
import { defineContracts } from './define'

const periodSchema = z.union([z.literal(7), z.literal(30)])
const count = z.int().min(0)

const pulledContentSchema = z.object({
  content: contentListItemSchema,
  /** Exact: everybody who opened it in the period. */
  readerCount: count,
  targetReaderCount: count,
  targetAccountCount: count
})
export type PulledContent = z.infer<typeof pulledContentSchema>

const targetReaderSchema = z.object({
  personId: idSchema('person'),
  displayName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  identityLevel: z.int().min(1).max(5),
  account: z.object({ id: idSchema('account'), name: z.string() }),
  tier: tierSchema,
  /** What the person agreed to. */
  consentPurposes: z.array(consentPurposeSchema),
  lastOpenedOn: daySchema
})
export type TargetReader = z.infer<typeof targetReaderSchema>

const unidentifiedSchema = z.object({ content: contentListItemSchema, peopleCount: count })
export type Unidentified = z.infer<typeof unidentifiedSchema>

export const contentFunnelContracts = defineContracts({
  'contents.funnel': {
    summary:
      'People in the last 7 or 30 days, each once: opened → identified (said where they work) → at an account on a target list; and by the place they came through. `openedPeopleCount` is exact; with isPartial the others are of the last 1,000 people, so "at least". NOT_FOUND for an unknown content.',
    input: z.strictObject({ contentId: idSchema('content'), days: periodSchema }),
    output: z.object({
      content: contentListItemSchema,
      openedPeopleCount: count,
      identifiedPeopleCount: count,
      targetPeopleCount: count,
      targetAccountCount: count,
      unknownPeopleCount: count,
      isPartial: z.boolean(),
      entries: z.array(z.object({ entry: touchEntrySchema.nullable(), peopleCount: count, targetPeopleCount: count }))
    })
  },
  'contents.pull': {
    summary:
      'Which contents pull target accounts in the last 7 or 30 days: people from accounts on lists beside all people who opened it, most target people first; at most 100. With isPartial there are more accounts on lists, or people at them, than were looked at.',
    input: z.strictObject({ days: periodSchema }),
    output: z.object({ items: z.array(pulledContentSchema), isPartial: z.boolean() })
  },
  'contents.readers': {
    summary: 'The people from accounts on target lists who opened a content in the last 7 or 30 days, last first, with what they agreed to; at most 100.',
    input: z.strictObject({ contentId: idSchema('content'), days: periodSchema }),
    output: z.object({ items: z.array(targetReaderSchema) })
  },
  'contents.unidentified': {
    summary:
      'How many people whose company nobody knows opened which content in the last 7 days, high-value contents first, then most people; none with nobody. With isPartial these are of the last 1,000 openings, so "at least".',
    input: z.strictObject({}),
    output: z.object({ items: z.array(unidentifiedSchema), isPartial: z.boolean() })
  }
})
