import type { jobs as chinese } from '../zh-CN/jobs'

export const jobs: typeof chinese = {
  progress: (doneCount, totalCount) => `${doneCount} of ${totalCount} done`,
  starting: 'Getting ready…',
  keepsGoing: 'You may leave this page: the work goes on and its progress is here when you come back.',
  failedTitle: 'The work did not finish',
  failedText: (problem) => `${problem}. What was done stays as it is; please try again.`,
  failedWithoutReason: 'The work was interrupted. What was done stays as it is; please try again.'
}
