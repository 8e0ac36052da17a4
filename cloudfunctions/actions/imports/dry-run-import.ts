import type { Result } from '@shared/contracts/error-codes'
import type { ImportDryRun } from '@shared/contracts/imports'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'

/** The file is read in the function that has the memory for it. */
export const dryRunImport = defineAction('imports.dryRun', async ({ importId, mapping, amountUnit }, { callFunction }) => {
  const result = (await callFunction('imports', {
    work: 'dryRun',
    importId,
    ...(mapping ? { mapping } : {}),
    ...(amountUnit ? { amountUnit } : {})
  })) as Result<ImportDryRun>
  if (result.ok) return result.data
  const { code, message, fields } = result.error
  throw new AppError(code, message, fields)
})
