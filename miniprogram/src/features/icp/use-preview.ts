import { type IcpPreview, previewIcp } from '@shared/domain/icp/preview'
import type { FitCriterion } from '@shared/model/fit'
import { useMemo } from 'react'
import { useDebounced } from '@/components/use-debounced'
import { finishedCriteria } from './criteria-draft'
import type { Projection } from './use-projection'

/** A drag or a word typed makes one count, and the count is there well within half a second. */
const settleMs = 150
const sampleSize = 8

export interface LivePreview {
  /** The criteria that were counted. */
  criteria: FitCriterion[]
  preview: IcpPreview
  /** The criteria have changed and are being counted. */
  isCounting: boolean
}

/** What the criteria make of the accounts, following them as they are edited. */
export const usePreview = (edited: FitCriterion[], { projection, asOf }: Projection): LivePreview => {
  const settled = useDebounced(edited, settleMs)
  const criteria = useMemo(() => finishedCriteria(settled), [settled])
  const preview = useMemo(() => previewIcp({ criteria, projection, asOf, sampleSize }), [criteria, projection, asOf])
  return { criteria, preview, isCounting: settled !== edited }
}
