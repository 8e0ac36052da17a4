import type { IcpSummary } from '@shared/contracts/icps'
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { AppError } from '@/api/app-error'
import { useAsk } from '@/api/use-ask'

const outdatedByPublish = ['icps.get', 'icps.list', 'accounts.list', 'accounts.get', 'accounts.summary', 'targetLists.propose'] as const

/** One profile, and what to ask anew once a version of it has gone live. */
export const useIcp = (icpId: string): { query: UseQueryResult<IcpSummary, AppError>; refreshAfterPublish: () => void } => {
  const client = useQueryClient()
  const refreshAfterPublish = useCallback(() => {
    for (const name of outdatedByPublish) void client.invalidateQueries({ queryKey: [name] })
  }, [client])
  return { query: useAsk('icps.get', { icpId }), refreshAfterPublish }
}
