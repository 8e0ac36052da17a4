import { z } from 'zod'
import { idSchema } from './fields'
import { importChoices, lookalikeKinds } from './import-choices'
import { companyCandidateSchema } from './name-review'

export const branchKindSchema = z.enum(['branch', 'subsidiary'])
export type BranchKind = z.infer<typeof branchKindSchema>

/** A row of a file whose company may be an account that is there under another name. */
export const importLookalikeSchema = z.object({
  rowNumber: z.int().min(1),
  legalName: z.string(),
  /** probable: likely enough to be taken for it; unsure: for somebody to look at. */
  kind: z.enum(lookalikeKinds),
  /** What the row's name calls itself: part of another company, or a company of its own under another. */
  branch: branchKindSchema.nullable(),
  /** Likeliest first, at most four. */
  candidates: z.array(companyCandidateSchema)
})
export type ImportLookalike = z.infer<typeof importLookalikeSchema>

/** What to do with one row: merged into an account that is there (its first candidate unless another is named), left out, or made anew. */
const rowChoiceSchema = z.strictObject({
  rowNumber: z.int().min(1),
  choice: z.enum(importChoices),
  accountId: idSchema('account').optional()
})

/** What to do with rows that look like accounts: per kind, and for single rows. null: to be said row by row. */
export const lookalikeChoicesSchema = z.strictObject({
  probable: z.enum(importChoices),
  unsure: z.enum(importChoices).nullable(),
  rows: z.array(rowChoiceSchema).max(400)
})
export type LookalikeChoices = z.infer<typeof lookalikeChoicesSchema>
