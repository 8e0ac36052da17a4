import { dismissProblem } from '../../actions/problems/dismiss-problem'
import { listProblems } from '../../actions/problems/list-problems'
import { row } from '../rows'
import type { Word } from '../word'

export const problemsWord = {
  'problems.dismiss': { run: dismissProblem, policy: row('marketer') },
  'problems.list': { run: listProblems, policy: row('marketer') }
} satisfies Word
