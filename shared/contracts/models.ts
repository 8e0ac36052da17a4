import { idSchema, lineSchema } from '@shared/model/fields'
import { scoringModelSchema, scoringModelStatusSchema, scoringVersionSchema } from '@shared/model/scoring-model'
import { z } from 'zod'
import { defineContracts } from './define'

const versionSchema = scoringVersionSchema.omit({ createdBy: true }).extend({ status: scoringModelStatusSchema })
export type ModelVersion = z.infer<typeof versionSchema>

const problemSchema = z.enum(['levels-crossed', 'no-rules', 'kind-twice', 'no-weight', 'nothing-counts'])

export const modelsContracts = defineContracts({
  'models.list': {
    summary:
      'Every version of the scoring rules, newest first, each with where it stands; `buildingJobId` is the job that builds the next one, `canRevert` says whether the version before is ready.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(versionSchema), buildingJobId: z.string().nullable(), canRevert: z.boolean() })
  },
  'models.create': {
    summary: 'A draft with the rules of another version, numbered next. NOT_FOUND for an unknown version.',
    input: z.strictObject({ name: lineSchema(40), fromModelId: idSchema('scoringModel') }),
    output: versionSchema
  },
  'models.update': {
    summary: 'Saves a draft. CONFLICT when somebody saved it meanwhile (revision) or its building has begun, NOT_FOUND for an unknown id.',
    input: z.strictObject({
      modelId: idSchema('scoringModel'),
      revision: z.int().min(1),
      name: lineSchema(40).optional(),
      model: scoringModelSchema.omit({ version: true }).optional()
    }),
    output: versionSchema.extend({ problems: z.array(problemSchema) })
  },
  'models.publish': {
    summary:
      'Begins to build every score by a draft’s rules beside those shown; when the job has ended lists change over at once and the version before stays ready. CONFLICT for a changed revision, a draft with problems, or while another version is being built.',
    input: z.strictObject({ modelId: idSchema('scoringModel'), revision: z.int().min(1) }),
    output: z.object({ jobId: idSchema('job') })
  },
  'models.revert': {
    summary:
      'Goes back to the version before at once; its scores are those it would have had all along. May be called again to return. CONFLICT when there is none ready.',
    input: z.strictObject({}),
    output: z.object({ liveVersion: z.string() })
  },
  'models.verify': {
    summary:
      'Starts the job that folds the ledger of every account again and counts where stored scores differ, changing nothing; while one runs the same call answers with it. Its summary: accounts that differ, differences in all.',
    input: z.strictObject({}),
    output: z.object({ jobId: idSchema('job') })
  }
})
