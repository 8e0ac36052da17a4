import type { models as chinese } from '../zh-CN/models'

export const models: typeof chinese = {
  title: 'Scoring rules',
  language: 'en',
  version: (number) => `Scoring rules v${number}`,
  status: { draft: 'Draft', building: 'Publishing', live: 'In use', previous: 'Version before', archived: 'Archived', failed: 'Not finished' },
  facts: (halfLifeDays, levelOne, levelTwo) => `Half-life ${halfLifeDays} days · level 1 from ${levelOne} · level 2 from ${levelTwo}`,
  listTitle: 'Versions',
  listNote: 'Every score is of the version in use and names it. A new version counts past touches as well.',
  newDraft: 'New draft from the version in use',
  draftName: (day) => `Draft of ${day}`,
  edit: 'Edit draft',
  halfLife: 'Half-life of a touch',
  days: 'days',
  levelOne: 'Level 1 (high) from',
  levelTwo: 'Level 2 (some) from',
  points: 'points',
  rulesTitle: 'Points per kind of touch',
  save: 'Save draft',
  publish: 'Save and publish',
  publishing: 'Counting every score by the new rules',
  publishingNote: 'Until it is done everybody sees the present scores; new touches count in both versions meanwhile.',
  publishAgain: 'Back to the versions',
  revert: 'Go back to the version before',
  revertTitle: 'Go back to the version before?',
  revertText: 'Lists and scores are those of the version before at once, as if nothing had changed. You can return later.',
  revertNow: 'Go back now',
  verifyTitle: 'Check the scores',
  verifyNote: 'Counts every account again from its touches and compares; nothing is changed.',
  verify: 'Check all scores',
  verifying: 'Checking all scores',
  verified: (count) => `${count} accounts checked: every score is that of its touches.`,
  differs: (count, accounts, differences) =>
    `${count} accounts checked: ${accounts} of them differ in ${differences} places. Publish the rules again to count anew; the log has the details.`,
  problems: {
    'levels-crossed': 'Level 1 must begin above level 2.',
    'no-rules': 'There must be at least one rule.',
    'kind-twice': 'One kind of touch has two rules; remove one.',
    'no-weight': 'Every identity weighs 0, so nobody would have a score.',
    'nothing-counts': 'No rule adds points, so nobody would have a score.'
  }
}
