import { useState } from 'react'
import { useAskPages } from '@/api/use-ask-pages'
import { useDebounced } from '@/components/use-debounced'
import { useOnReturn } from '@/platform/use-on-return'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { type AccountFilter, listInput, noFilter } from './account-filter'

const typingPauseMs = 250

/** The account list as it is narrowed now: its filter, its pages, and what keeps it fresh. */
export const useAccountList = () => {
  const [filter, setFilter] = useState(noFilter)
  const query = useDebounced(filter.query, typingPauseMs)
  const pages = useAskPages('accounts.list', listInput({ ...filter, query }))
  usePullToRefresh(pages.refetch)
  useOnReturn(() => void pages.refetch())
  const change = (part: Partial<AccountFilter>) => setFilter((current) => ({ ...current, ...part }))
  return { filter, change, clear: () => setFilter((current) => ({ ...noFilter, icpId: current.icpId })), pages }
}
