import { z } from 'zod'

/** The accounts' traits, dictionary-encoded for the phone: per attribute a dictionary and one index per account (−1 = unknown). All arrays are parallel to accountIds. */
export const traitProjectionSchema = z.object({
  accountIds: z.array(z.string()),
  names: z.array(z.string()),
  sets: z.record(z.enum(['industry', 'region', 'ownership', 'board']), z.object({ dictionary: z.array(z.string()), codes: z.array(z.int()) })),
  /** null when no account has any known technology; else per account its indices, null = unknown. */
  technologies: z.object({ dictionary: z.array(z.string()), codes: z.array(z.array(z.int()).nullable()) }).nullable(),
  /** null when the attribute is unknown for all; listedOn counts days since 1970-01-01. */
  numbers: z.record(z.enum(['listedOn', 'employeeCount', 'annualRevenueCny']), z.array(z.number().nullable()).nullable())
})
export type TraitProjection = z.infer<typeof traitProjectionSchema>
