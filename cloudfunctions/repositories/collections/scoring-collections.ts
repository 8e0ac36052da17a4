import { asc, type CollectionDeclaration, desc, index, unique } from './declare'

/** Versions of the scoring rules, and what to do at which behaviour. */
export const scoringCollections = [
  { name: 'scoringModels', purpose: 'a version of the scoring rules', indexes: [unique(index(asc('number')))] },
  { name: 'scoringPointers', purpose: 'one document: which slot is live and which version each slot is of', indexes: [] },
  { name: 'modelTrials', purpose: 'a draft of the scoring rules tried on the whole ledger', indexes: [index(asc('modelId'), desc('createdAt'))] },
  {
    name: 'modelTrialMoves',
    purpose: 'an account that a tried draft makes hot or no longer hot; _id is <trialId>:<accountId>',
    indexes: [index(asc('trialId'), asc('direction'), desc('rankKey'))]
  },
  { name: 'playbooks', purpose: 'next best actions, talk tracks and jobs; one document, default', indexes: [] }
] as const satisfies readonly CollectionDeclaration[]
