import { isTellingListName } from '@shared/domain/target-lists/telling-name'
import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { useDebounced } from '@/components/use-debounced'
import { targetListsTexts } from '@/i18n/target-lists'
import { replaceWith } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { routes } from '@/routes'
import { applyEdits, lastRemoved, membersOf, noEdits } from './proposal'

const settleMs = 300
const startSize = 30
export const sizeRange = { min: 1, max: 500, step: 10 } as const

/** A list while it is put together from an ICP's best fits. */
export const useProposal = (icpId: string) => {
  const texts = targetListsTexts()
  const [size, setSize] = useState(startSize)
  const [edits, setEdits] = useState(noEdits)
  const [name, setName] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const query = useAsk('targetLists.propose', { icpId, size: useDebounced(size, settleMs) }, { placeholderData: keepPreviousData })
  const createList = useAct('targetLists.create', ['targetLists.list', 'accounts.get'])
  const proposed = query.data?.candidates ?? []
  const candidates = applyEdits(proposed, edits)

  const nameProblem = (): string | undefined => {
    if (name.trim() === '') return hasTried ? texts.needsName : undefined
    return isTellingListName(name) ? undefined : texts.nameProblem
  }
  const create = () => {
    setHasTried(true)
    if (name.trim() === '' || !isTellingListName(name)) return
    createList.mutate(
      { name: name.trim(), icpId, members: membersOf(candidates) },
      {
        onSuccess: (list) => {
          toast(texts.created)
          replaceWith(routes.targetList(list.id))
        }
      }
    )
  }
  return {
    query,
    size,
    setSize,
    edits,
    setEdits,
    name,
    setName,
    candidates,
    removed: lastRemoved(proposed, edits),
    nameProblem: nameProblem(),
    create,
    isBusy: createList.isPending,
    problem: createList.error === null ? null : messageOf(createList.error)
  }
}

export type ProposalForm = ReturnType<typeof useProposal>
