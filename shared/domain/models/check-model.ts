import type { ScoringModel } from '@shared/model/scoring-model'

/** Why a draft cannot be published; the texts are the app's. */
export type ModelProblem = 'levels-crossed' | 'no-rules' | 'kind-twice' | 'no-weight' | 'nothing-counts'

/** Returns what stands against publishing a model, in the order in which to mend it; empty when nothing does. */
export const checkModel = ({ levelOneFromScore, levelTwoFromScore, rules, identityWeights }: ScoringModel): ModelProblem[] => {
  const kinds = rules.map(({ kind }) => kind)
  const found: [ModelProblem, boolean][] = [
    ['levels-crossed', levelTwoFromScore >= levelOneFromScore],
    ['no-rules', rules.length === 0],
    ['kind-twice', new Set(kinds).size < kinds.length],
    ['no-weight', Object.values(identityWeights).every((weight) => weight === 0)],
    ['nothing-counts', rules.length > 0 && rules.every(({ points }) => points <= 0)]
  ]
  return found.filter(([, isFound]) => isFound).map(([problem]) => problem)
}
