import type { ImportDryRun } from '@shared/contracts/imports'
import { decideLookalike, type RowDecision } from '@shared/domain/imports/decide-lookalike'
import type { ImportChoice, LookalikeKind } from '@shared/model/import-choices'
import type { ImportLookalike, LookalikeChoices } from '@shared/model/import-lookalike'

/** What is probable is merged unless somebody says otherwise; what is unsure is asked. */
export const firstChoices: LookalikeChoices = { probable: 'merge', unsure: null, rows: [] }

const decidable = ({ rowNumber, kind, candidates }: ImportLookalike) => ({ rowNumber, kind, accountIds: candidates.map(({ accountId }) => accountId) })

/** Returns what is said of a row so far; null while nothing is. */
export const decisionOf = (row: ImportLookalike, choices: LookalikeChoices): RowDecision | null => decideLookalike(decidable(row), choices)

/** Returns the choices with something said of all rows of a kind; what was said of single ones gives way. */
export const sayOfAll = (
  choices: LookalikeChoices,
  said: { kind: LookalikeKind; choice: ImportChoice },
  rows: readonly ImportLookalike[]
): LookalikeChoices => {
  const ofKind = new Set(rows.filter(({ kind }) => kind === said.kind).map(({ rowNumber }) => rowNumber))
  return { ...choices, [said.kind]: said.choice, rows: choices.rows.filter(({ rowNumber }) => !ofKind.has(rowNumber)) }
}

/** Returns the choices with something said of one row. */
export const sayOfRow = (choices: LookalikeChoices, row: ImportLookalike, decision: RowDecision): LookalikeChoices => ({
  ...choices,
  rows: [...choices.rows.filter(({ rowNumber }) => rowNumber !== row.rowNumber), { rowNumber: row.rowNumber, ...decision }]
})

const shownOf = ({ lookalikes }: ImportDryRun, kind: LookalikeKind) => lookalikes.filter((row) => row.kind === kind)

const totalOf = ({ probableCount, unsureCount }: ImportDryRun, kind: LookalikeKind): number => (kind === 'probable' ? probableCount : unsureCount)

const countOf = (dryRun: ImportDryRun, choices: LookalikeChoices, asked: ImportChoice | null): number => {
  const ofKind = (kind: LookalikeKind): number => {
    const shown = shownOf(dryRun, kind)
    const hiddenCount = choices[kind] === asked ? totalOf(dryRun, kind) - shown.length : 0
    return hiddenCount + shown.filter((row) => (decisionOf(row, choices)?.choice ?? null) === asked).length
  }
  return ofKind('probable') + ofKind('unsure')
}

/** Returns how many rows would be merged and made anew, and of how many nothing is said yet. */
export const countChoices = (dryRun: ImportDryRun, choices: LookalikeChoices): { mergedCount: number; createdCount: number; undecidedCount: number } => ({
  mergedCount: countOf(dryRun, choices, 'merge'),
  createdCount: countOf(dryRun, choices, 'create'),
  undecidedCount: countOf(dryRun, choices, null)
})
