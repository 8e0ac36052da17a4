import type { ActionOutput } from '@shared/contracts/registry'

export interface FunnelStep {
  key: 'opened' | 'identified' | 'target'
  peopleCount: number
  /** Of the widest step, 0..1: how wide it is drawn. */
  widthRatio: number
  /** Of the step before, 0..100; null for the first and after an empty one. */
  percentOfBefore: number | null
}

type Counts = Pick<ActionOutput<'contents.funnel'>, 'openedPeopleCount' | 'identifiedPeopleCount' | 'targetPeopleCount'>

/** Returns the steps of a content's funnel, each with its part of the one before. */
export const funnelSteps = ({ openedPeopleCount, identifiedPeopleCount, targetPeopleCount }: Counts): FunnelStep[] => {
  const steps = [
    { key: 'opened', peopleCount: openedPeopleCount },
    { key: 'identified', peopleCount: identifiedPeopleCount },
    { key: 'target', peopleCount: targetPeopleCount }
  ] as const
  return steps.map((step, index) => {
    const before = steps[index - 1]?.peopleCount ?? 0
    return {
      ...step,
      widthRatio: openedPeopleCount === 0 ? 0 : step.peopleCount / openedPeopleCount,
      percentOfBefore: before === 0 ? null : Math.round((100 * step.peopleCount) / before)
    }
  })
}
