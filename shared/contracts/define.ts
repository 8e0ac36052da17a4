import type { z } from 'zod'

/** One action of the API. The summary says what it returns, and which errors beyond INVALID_INPUT and FORBIDDEN it may give. */
export interface Contract<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  summary: string
  input: Input
  output: Output
}

/** Keeps the exact types of each contract while checking its form. */
export const defineContracts = <Contracts extends Record<string, Contract>>(contracts: Contracts): Contracts => contracts
