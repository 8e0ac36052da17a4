import { getOutcomeReport } from '../../actions/outcomes/get-outcome-report'
import { judgeOutcomes } from '../../actions/outcomes/judge-outcomes'
import { row } from '../rows'
import type { Word } from '../word'

export const outcomesWord = {
  'outcomes.report': { run: getOutcomeReport, policy: row('marketer') },
  'outcomes.judge': { run: judgeOutcomes, policy: row('marketer') }
} satisfies Word
