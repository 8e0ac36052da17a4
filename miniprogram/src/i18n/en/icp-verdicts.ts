import type { icpVerdicts as chinese } from '../zh-CN/icp-verdicts'

export const icpVerdicts: typeof chinese = {
  title: (version) => `What sales says of v${version}`,
  note: 'Sales answers “does it look like the profile?” with each lead. The interval is 95 %: few verdicts make it wide.',
  none: 'Nobody of sales has judged this version yet.',
  rate: (percent) => `${percent}% look like the profile`,
  counts: ({ good, all, low, high }) => `${good} of ${all} verdicts (${low}%–${high}%)`,
  verdict: { good: 'Fits', bad: 'Does not fit' }
}
