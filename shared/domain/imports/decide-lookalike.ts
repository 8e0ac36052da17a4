import type { ImportChoice, LookalikeKind } from '@shared/model/import-choices'
import type { LookalikeChoices } from '@shared/model/import-lookalike'

/** A row that looks like accounts, likeliest first. */
export interface DecidableRow {
  rowNumber: number
  kind: LookalikeKind | 'same-code'
  accountIds: readonly string[]
}

export type RowDecision = { choice: 'merge'; accountId: string } | { choice: Exclude<ImportChoice, 'merge'> }

const asDecision = (choice: ImportChoice, accountId: string | undefined): RowDecision => {
  if (choice !== 'merge') return { choice }
  return accountId === undefined ? { choice: 'skip' } : { choice, accountId }
}

/**
 * Returns what becomes of a row: what was said of it, else what was said of its kind; null when nothing was said of either. The same registered code is
 * always skipped. Without choices every row is made anew, as the file says.
 */
export const decideLookalike = ({ rowNumber, kind, accountIds: [likeliest] }: DecidableRow, choices: LookalikeChoices | null): RowDecision | null => {
  if (kind === 'same-code') return { choice: 'skip' }
  if (choices === null) return { choice: 'create' }
  const own = choices.rows.find((row) => row.rowNumber === rowNumber)
  if (own !== undefined) return asDecision(own.choice, own.accountId ?? likeliest)
  const ofKind = choices[kind]
  return ofKind === null ? null : asDecision(ofKind, likeliest)
}
