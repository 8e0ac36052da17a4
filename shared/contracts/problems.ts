import { idSchema } from '@shared/model/fields'
import { problemSchema } from '@shared/model/problem'
import { z } from 'zod'
import { defineContracts } from './define'

const problemViewSchema = problemSchema.omit({ dismissedAt: true })
export type ProblemView = z.infer<typeof problemViewSchema>

export const problemsContracts = defineContracts({
  'problems.list': {
    summary: 'What came in and was refused or does not count, per reason and day, the last to happen first; at most 100, without those dismissed since.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(problemViewSchema) })
  },
  'problems.dismiss': {
    summary: 'Takes a problem off the list until it happens again. NOT_FOUND for an unknown one.',
    input: z.strictObject({ problemId: idSchema('problem') }),
    output: z.object({})
  }
})
