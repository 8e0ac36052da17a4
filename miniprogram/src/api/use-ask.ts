import type { ActionInput, ActionName, ActionOutput } from '@shared/contracts/registry'
import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { AppError } from './app-error'
import { ask } from './call-action'

type AskOptions<Name extends ActionName> = Omit<UseQueryOptions<ActionOutput<Name>, AppError>, 'queryKey' | 'queryFn'>

/** The cache key of a question; `[name]` alone names every question to that action. */
export const askKey = <Name extends ActionName>(name: Name, input: ActionInput<Name>): [Name, ActionInput<Name>] => [name, input]

/** A reading action's answer, cached by name and input. */
export const useAsk = <Name extends ActionName>(
  name: Name,
  input: ActionInput<Name>,
  options: AskOptions<Name> = {}
): UseQueryResult<ActionOutput<Name>, AppError> =>
  useQuery<ActionOutput<Name>, AppError>({ ...options, queryKey: askKey(name, input), queryFn: () => ask(name, input) })
