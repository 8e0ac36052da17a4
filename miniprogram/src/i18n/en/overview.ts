import type { overview as chinese } from '../zh-CN/overview'

export const overview: typeof chinese = {
  stepsTitle: 'Five steps to start',
  stepsText: 'After these, sales sees whom to call and why.',
  step: {
    import: { title: 'Import accounts', text: 'One CSV file, a few minutes' },
    icp: { title: 'Write an ideal customer profile', text: 'What a good account looks like' },
    publish: { title: 'Publish it', text: 'Every account gets a fit score' },
    list: { title: 'Build a target list', text: 'Chosen from the best fits' },
    content: { title: 'Publish contents', text: 'Something for them to read' }
  },
  done: 'Done',
  next: 'Next',
  targets: 'Targets',
  targetsText: 'Whom we want',
  engagement: 'Engagement',
  engagementText: 'Reached by contents and live events',
  results: 'Results',
  resultsText: 'Who is moving',
  accounts: 'Accounts',
  icps: 'Profiles',
  lists: 'Target lists',
  imports: 'Import accounts',
  contents: 'Contents',
  events: 'Live events',
  hot: 'Hot',
  levelOne: 'Highly engaged',
  levelTwo: 'Engaged',
  liveCount: (live, all) => (all === 0 ? 'None yet' : `${all}, ${live} live`),
  listCount: (lists, members) => (lists === 0 ? 'None yet' : `${lists} with ${members} accounts`),
  contentCount: (count) => (count === 0 ? 'None yet' : `${count}`),
  eventCount: (coming, all) => (all === 0 ? 'None yet' : `${all}, ${coming} not over`),
  accountCount: (count) => `${count}`,
  whoMoves: 'See who it is',
  scoreText: 'Fit and engagement are two scores; hot needs both.'
}
