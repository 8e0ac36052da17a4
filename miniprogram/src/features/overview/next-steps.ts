/** What there is so far of the five things a company needs before sales has something to go by. */
export interface Progress {
  accountCount: number
  icpCount: number
  liveIcpCount: number
  listCount: number
  contentCount: number
}

export const stepKeys = ['import', 'icp', 'publish', 'list', 'content'] as const
export type StepKey = (typeof stepKeys)[number]

export interface Step {
  key: StepKey
  state: 'done' | 'next' | 'later'
}

/** Returns the five steps in order; the first that is not done is the next. */
export const stepsOf = ({ accountCount, icpCount, liveIcpCount, listCount, contentCount }: Progress): Step[] => {
  const isDone: Record<StepKey, boolean> = {
    import: accountCount > 0,
    icp: icpCount > 0,
    publish: liveIcpCount > 0,
    list: listCount > 0,
    content: contentCount > 0
  }
  const next = stepKeys.find((key) => !isDone[key])
  const stateOf = (key: StepKey): Step['state'] => {
    if (isDone[key]) return 'done'
    return key === next ? 'next' : 'later'
  }
  return stepKeys.map((key) => ({ key, state: stateOf(key) }))
}

export const isComplete = (steps: readonly Step[]): boolean => steps.every(({ state }) => state === 'done')
