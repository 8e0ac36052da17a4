import type { ActionInput, ActionName, ActionOutput } from '@shared/contracts/registry'
import { type InfiniteData, keepPreviousData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import type { AppError } from './app-error'
import { ask } from './call-action'

/** Actions that answer in pages: they take a `cursor` and give a `nextCursor`. */
type PagedAction = {
  [Name in ActionName]: ActionOutput<Name> extends { nextCursor: infer Cursor | null }
    ? ActionInput<Name> extends { cursor?: Cursor | undefined }
      ? Name
      : never
    : never
}[ActionName]
type Cursor = string | number

/** A reading action's pages one after the other; the next one is asked for with fetchNextPage. While another input's first page is on its way the old pages stay. */
export const useAskPages = <Name extends PagedAction>(
  name: Name,
  input: Omit<ActionInput<Name>, 'cursor'>
): UseInfiniteQueryResult<InfiniteData<ActionOutput<Name>>, AppError> =>
  useInfiniteQuery<ActionOutput<Name>, AppError, InfiniteData<ActionOutput<Name>>, [string, object], Cursor | undefined>({
    queryKey: [name, input],
    queryFn: ({ pageParam }) => ask(name, (pageParam === undefined ? input : { ...input, cursor: pageParam }) as ActionInput<Name>),
    placeholderData: keepPreviousData,
    initialPageParam: undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined
  })
