import type { ActionOutput } from '@shared/contracts/registry'
import type { AppError } from '@/api/app-error'
import { useAsk } from '@/api/use-ask'
import type { ShownQuery } from '@/components/query-view'

export interface Overview {
  accounts: ActionOutput<'accounts.summary'>
  icpCount: number
  liveIcpCount: number
  listCount: number
  memberCount: number
  contentCount: number
  eventCount: number
  comingEventCount: number
}

interface Answers {
  accounts: ActionOutput<'accounts.summary'>
  icps: ActionOutput<'icps.list'>
  lists: ActionOutput<'targetLists.list'>
  contents: ActionOutput<'contents.list'>
  events: ActionOutput<'events.list'>
}

const overviewOf = ({ accounts, icps, lists, contents, events }: Answers, now: string): Overview => ({
  accounts,
  icpCount: icps.items.length,
  liveIcpCount: icps.items.filter(({ liveVersion }) => liveVersion !== null).length,
  listCount: lists.items.length,
  memberCount: lists.items.reduce((sum, { memberCount }) => sum + memberCount, 0),
  contentCount: contents.items.length,
  eventCount: events.items.length,
  comingEventCount: events.items.filter(({ endsAt }) => endsAt > now).length
})

/** The marketer's numbers, from five questions that their own screens ask as well. */
export const useOverview = (): ShownQuery<Overview> & { refetch: () => Promise<unknown> } => {
  const queries = {
    accounts: useAsk('accounts.summary', {}),
    icps: useAsk('icps.list', {}),
    lists: useAsk('targetLists.list', {}),
    contents: useAsk('contents.list', {}),
    events: useAsk('events.list', {})
  }
  const all = Object.values(queries)
  const error: AppError | null = all.find((query) => query.error !== null)?.error ?? null
  const [accounts, icps, lists, contents, events] = [queries.accounts.data, queries.icps.data, queries.lists.data, queries.contents.data, queries.events.data]
  const isThere = accounts !== undefined && icps !== undefined && lists !== undefined && contents !== undefined && events !== undefined
  return {
    data: isThere ? overviewOf({ accounts, icps, lists, contents, events }, new Date().toISOString()) : undefined,
    error,
    refetch: () => Promise.all(all.map((query) => query.refetch()))
  }
}
