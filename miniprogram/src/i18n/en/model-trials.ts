import type { modelTrials as chinese } from '../zh-CN/model-trials'

const scoreText = (score: number | null): string => (score === null ? 'none' : String(score))

export const modelTrials: typeof chinese = {
  try: 'Save and try',
  title: (version) => `Trial: ${version}`,
  when: ({ live, at }) => `Against ${live} · ended ${at} · from every touch there is; nothing was changed.`,
  running: (version) => `Trying ${version}`,
  runningNote: 'Counts every touch by this draft. The scores and lists that everybody sees stay as they are.',
  cancel: 'Stop the trial',
  again: 'Try again',
  cancelled: (version) => `The trial of ${version} was stopped; nothing was changed.`,
  stale: 'The draft was changed after this trial; what follows is of before.',
  hot: (before, after) => `Hot accounts ${before} → ${after}`,
  changes: (becomes, stops) => `${becomes} become hot, ${stops} stop being hot`,
  gradesTitle: 'Grades',
  gradesNote: (count) => `${count} accounts. Grey: the rules in use; orange: this draft.`,
  noGrade: 'Fit unknown',
  wonTitle: (count) => `The ${count} deals won last`,
  wonNote: 'By touches that had happened by then alone: had the rules called the account hot before that day? Fit is by today’s profile.',
  noWonDeals: 'No deal was won yet. Enter deals on an account’s page or import them, and see how many each version would have seen coming.',
  byOpening: (known) => `Before opening (${known})`,
  byClosing: (known) => `Before winning (${known})`,
  shift: (before, after) => `${before} → ${after}`,
  spokenShift: ({ name, before, after }) => `${name}: ${before} now, ${after} when tried`,
  movesTitle: 'Who changes',
  directions: { 'becomes-hot': (count) => `Becomes hot ${count}`, 'stops-being-hot': (count) => `No longer hot ${count}` },
  nobody: { 'becomes-hot': 'No account becomes hot', 'stops-being-hot': 'No account stops being hot' },
  move: ({ fromScore, toScore, fromGrade, toGrade }) => `${fromGrade} → ${toGrade} · engagement ${scoreText(fromScore)} → ${scoreText(toScore)}`,
  topTitle: 'At the top of the list now',
  topNote: (version) => `By ${version}; it changes at once when you publish or go back.`
}
