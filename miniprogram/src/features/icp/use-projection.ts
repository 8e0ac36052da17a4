import type { ActionOutput } from '@shared/contracts/registry'
import type { UseQueryResult } from '@tanstack/react-query'
import type { AppError } from '@/api/app-error'
import { useAsk } from '@/api/use-ask'

export type Projection = ActionOutput<'icps.projection'>

const staleMs = 10 * 60_000

/** The accounts' traits for the preview; fetched once, an import makes it stale. */
export const useProjection = (): UseQueryResult<Projection, AppError> =>
  useAsk('icps.projection', {}, { staleTime: staleMs, gcTime: staleMs, refetchOnWindowFocus: false })
