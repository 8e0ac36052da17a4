import { dismissalSchema } from '@shared/model/dismissal'
import { excludedReasonSchema } from '@shared/model/excluded-reason'
import { daySchema, idSchema, instantSchema, lineSchema, scoreSchema } from '@shared/model/fields'
import { mergeEvidenceSchema, mergeSchema } from '@shared/model/merge'
import { identityLevelSchema, verificationSchema } from '@shared/model/person'
import { touchpointKindSchema } from '@shared/model/touchpoint'
import { z } from 'zod'
import { defineContracts } from './define'

const personRefSchema = z.object({
  personId: idSchema('person'),
  displayName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  identityLevel: identityLevelSchema
})
export type PersonRef = z.infer<typeof personRefSchema>

const personLinkSchema = z.object({
  accountId: idSchema('account'),
  accountName: z.string(),
  identityLevel: identityLevelSchema,
  /** YYYY-MM-DD; null = since ever. */
  fromOn: daySchema.nullable(),
  /** YYYY-MM-DD, the first day no longer there; null = the present link. */
  beforeOn: daySchema.nullable()
})

const personTouchSchema = z.object({
  touchpointId: idSchema('touchpoint'),
  kind: touchpointKindSchema,
  subjectTitle: z.string(),
  occurredAt: instantSchema,
  identityLevel: identityLevelSchema,
  excludedReason: excludedReasonSchema.nullable(),
  restoredReason: excludedReasonSchema.nullable()
})
export type PersonTouch = z.infer<typeof personTouchSchema>

export const mergeRecordSchema = mergeSchema.omit({ moved: true }).extend({ keeperName: z.string().nullable(), loserName: z.string().nullable() })
export type MergeRecord = z.infer<typeof mergeRecordSchema>

export const personDetailSchema = personRefSchema.extend({
  companyName: z.string().nullable(),
  links: z.array(personLinkSchema),
  verifications: z.array(verificationSchema),
  excludedReason: excludedReasonSchema.nullable(),
  mergedInto: personRefSchema.nullable(),
  merges: z.array(mergeRecordSchema),
  /** Newest first, at most 50. */
  touches: z.array(personTouchSchema),
  /** Who may be the same, with what they have in common. */
  candidates: z.array(personRefSchema.extend({ evidence: z.array(mergeEvidenceSchema), companyName: z.string().nullable() })),
  /** Who is not the same, as a colleague said. */
  dismissed: z.array(personRefSchema.extend(dismissalSchema.pick({ dismissedBy: true, dismissedAt: true }).shape)),
  isConfirmed: z.boolean(),
  canUndoMove: z.boolean()
})
export type PersonDetail = z.infer<typeof personDetailSchema>

/** An account's score now and after what is about to be done, 0–100 or null for none. */
export const scoreChangeSchema = z.object({
  accountId: idSchema('account'),
  accountName: z.string(),
  scoreBefore: scoreSchema.nullable(),
  scoreAfter: scoreSchema.nullable()
})
export type ScoreChange = z.infer<typeof scoreChangeSchema>

const onePerson = z.strictObject({ personId: idSchema('person') })
const twoPeople = z.tuple([idSchema('person'), idSchema('person')])

export const peopleContracts = defineContracts({
  'people.get': {
    summary: 'One person: level, links with dates, proofs (masked), merges, touches and who may be the same. NOT_FOUND for somebody unknown or gone.',
    input: onePerson,
    output: personDetailSchema
  },
  'people.confirm': {
    summary:
      'A colleague confirms that the person belongs to the account: level 5, and every touch stored of them counts there. NOT_FOUND, CONFLICT for who is merged.',
    input: z.strictObject({ personId: idSchema('person'), accountId: idSchema('account') }),
    output: personDetailSchema
  },
  'people.unconfirm': { summary: 'Takes a confirmation back: level and account as before it.', input: onePerson, output: personDetailSchema },
  'people.move': {
    summary:
      'The person works for another account since that day: touches before stay with the old one, those from that day on count at the new one. CONFLICT when the day is not after the last move.',
    input: z.strictObject({ personId: idSchema('person'), accountId: idSchema('account'), fromOn: daySchema }),
    output: personDetailSchema
  },
  'people.undoMove': { summary: 'Takes the last move back: all touches are the former account’s again.', input: onePerson, output: personDetailSchema },
  'people.exclude': {
    summary: 'Nothing of this person counts any more, earlier touches included, with the reason.',
    input: z.strictObject({ personId: idSchema('person'), reason: excludedReasonSchema }),
    output: personDetailSchema
  },
  'people.restore': { summary: 'The person counts as if they had never been excluded.', input: onePerson, output: personDetailSchema },
  'people.previewMerge': {
    summary: 'What merging two people would do: who keeps name and link, and the score (0–100) of each account concerned before and after. Stores nothing.',
    input: z.strictObject({ personIds: twoPeople }),
    output: z.object({ keeper: personRefSchema, loser: personRefSchema, changes: z.array(scoreChangeSchema) })
  },
  'people.merge': {
    summary:
      'Merges two people into the one who outranks the other; can be undone for ever. CONFLICT when one is merged already or excluded and the other not.',
    input: z.strictObject({ personIds: twoPeople, reason: lineSchema(120) }),
    output: mergeRecordSchema
  },
  'people.unmerge': {
    summary: 'Undoes a merge of people: every score as if it had never been. A merge undone already stays so.',
    input: z.strictObject({ mergeId: idSchema('merge') }),
    output: mergeRecordSchema
  },
  'people.dismissMerge': {
    summary: 'A colleague says that two people are not one: they are suggested to each other no more. Said already, the first word stands.',
    input: z.strictObject({ personIds: twoPeople.refine(([one, other]) => one !== other, '请选择两个不同的人') }),
    output: dismissalSchema
  },
  'people.undismissMerge': {
    summary: 'Takes a dismissal back: the two may be suggested again. Taken back already, it stays so. NOT_FOUND where nothing was dismissed.',
    input: z.strictObject({ personIds: twoPeople }),
    output: dismissalSchema
  }
})
