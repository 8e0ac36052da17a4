import type { ActionInput, ActionName, ActionOutput } from '@shared/contracts/registry'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AppError } from './app-error'
import { ask } from './call-action'

/** A writing action; when it has succeeded the answers of the actions named in `outdates` are asked for again. */
export const useAct = <Name extends ActionName>(
  name: Name,
  outdates: readonly ActionName[] = []
): UseMutationResult<ActionOutput<Name>, AppError, ActionInput<Name>> => {
  const client = useQueryClient()
  return useMutation<ActionOutput<Name>, AppError, ActionInput<Name>>({
    mutationFn: (input) => ask(name, input),
    onSuccess: async () => {
      await Promise.all(outdates.map((outdated) => client.invalidateQueries({ queryKey: [outdated] })))
    }
  })
}
