import type { IcpPreview } from '@shared/domain/icp/preview'
import type { FitAttribute, FitCriterion } from '@shared/model/fit'
import type { TraitProjection } from '@shared/model/trait-projection'
import type { ChoiceOption } from '@/components/choice-chips'
import type { SetAttribute } from './criteria-draft'

/** Returns the part of a whole in percent, 0–100; 0 of nothing is 0. */
export const percentOf = (count: number, total: number): number => (total === 0 ? 0 : (count / total) * 100)

export interface RemovalBar {
  criterion: FitCriterion
  count: number
  percent: number
}

/** Returns one bar per criterion, the one that takes away most first. */
export const removalBars = (criteria: readonly FitCriterion[], { removedCounts, totalCount }: IcpPreview): RemovalBar[] =>
  criteria
    .map((criterion) => ({ criterion, count: removedCounts[criterion.id] ?? 0, percent: percentOf(removedCounts[criterion.id] ?? 0, totalCount) }))
    .sort((left, right) => right.count - left.count)

export interface UnknownNote {
  attribute: FitAttribute
  count: number
  isAll: boolean
  /** It is asked by a must or a must-not, of which an unknown answer keeps an account below band A. */
  isGate: boolean
}

/** Returns the attributes asked about that are not known for every account, each once. */
export const unknownNotes = (criteria: readonly FitCriterion[], { unknownCounts, totalCount }: IcpPreview): UnknownNote[] => {
  const countByAttribute = new Map(criteria.map(({ id, attribute }) => [attribute, unknownCounts[id] ?? 0]))
  const gates = new Set(criteria.filter(({ kind }) => kind !== 'should').map(({ attribute }) => attribute))
  return [...countByAttribute]
    .filter(([, count]) => count > 0)
    .map(([attribute, count]) => ({ attribute, count, isAll: count === totalCount, isGate: gates.has(attribute) }))
}

const countCodes = (dictionary: readonly string[], codes: Iterable<number>): ChoiceOption[] => {
  const counts = dictionary.map(() => 0)
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
  return dictionary.map((value, index) => ({ value, label: value, count: counts[index] ?? 0 })).sort((left, right) => right.count - left.count)
}

/** Returns the values an attribute has among the accounts, the most frequent first, each with its number of accounts. */
export const valueOptions = ({ sets, technologies }: TraitProjection, attribute: SetAttribute): ChoiceOption[] => {
  if (attribute !== 'technologies') return countCodes(sets[attribute].dictionary, sets[attribute].codes)
  if (technologies === null) return []
  return countCodes(
    technologies.dictionary,
    technologies.codes.flatMap((codes) => codes ?? [])
  )
}

/** Returns the options with those chosen earlier that no account has any more, so that they can be taken back. */
export const withChosen = (options: readonly ChoiceOption[], chosen: readonly string[]): ChoiceOption[] => {
  const known = new Set(options.map(({ value }) => value))
  return [...options, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value, count: 0 }))]
}
