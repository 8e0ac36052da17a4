import type { PersonDetail } from '@shared/contracts/people'
import type { ActionInput, ActionName } from '@shared/contracts/registry'
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type AppError, messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { askKey, useAsk } from '@/api/use-ask'
import { toast } from '@/platform/toast'

/** Actions that answer with the person as they are then. */
type Change = 'people.confirm' | 'people.unconfirm' | 'people.move' | 'people.undoMove' | 'people.exclude' | 'people.restore'

export interface PersonView {
  query: UseQueryResult<PersonDetail, AppError>
  isBusy: boolean
  /** Changes the person and says so; a refusal is shown as its sentence. Returns whether it was done. */
  change: <Name extends Change>(action: Name, input: ActionInput<Name>, done: string) => Promise<boolean>
  /** Undoes a merge and asks for everything again. */
  unmerge: (mergeId: string, done: string) => Promise<boolean>
  /** Says that two are not one person, or takes that back. */
  dismiss: (personIds: [string, string], done: string) => Promise<boolean>
  undismiss: (personIds: [string, string], done: string) => Promise<boolean>
  refresh: () => Promise<void>
}

const scores: readonly ActionName[] = ['people.get', 'accounts.get', 'accounts.list', 'exclusions.list']

/** One person with what can be done about them. */
export const usePerson = (personId: string): PersonView => {
  const client = useQueryClient()
  const query = useAsk('people.get', { personId })
  const [isBusy, setIsBusy] = useState(false)
  const refresh = async () => {
    await Promise.all(scores.map((name) => client.invalidateQueries({ queryKey: [name] })))
  }
  const run = async (work: () => Promise<void>, done: string): Promise<boolean> => {
    setIsBusy(true)
    try {
      await work()
      toast(done)
      await refresh()
      return true
    } catch (error) {
      toast(messageOf(error))
      return false
    } finally {
      setIsBusy(false)
    }
  }
  return {
    query,
    isBusy,
    change: (action, input, done) => run(async () => void client.setQueryData(askKey('people.get', { personId }), await ask(action, input)), done),
    unmerge: (mergeId, done) => run(async () => void (await ask('people.unmerge', { mergeId })), done),
    dismiss: (personIds, done) => run(async () => void (await ask('people.dismissMerge', { personIds })), done),
    undismiss: (personIds, done) => run(async () => void (await ask('people.undismissMerge', { personIds })), done),
    refresh
  }
}
