import type { IcpSummary } from '@shared/contracts/icps'
import type { FitCriterion } from '@shared/model/fit'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AppError, messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { askKey } from '@/api/use-ask'
import { type CriteriaDraft, finishedCriteria } from './criteria-draft'

const draftOf = (criteria: FitCriterion[]): CriteriaDraft => ({ criteria, lastRemoved: null })
const isSame = (left: FitCriterion[], right: FitCriterion[]): boolean => JSON.stringify(left) === JSON.stringify(right)

interface Saving {
  isBusy: boolean
  hasConflict: boolean
  problem: string | null
}
const idle: Saving = { isBusy: false, hasConflict: false, problem: null }

/** A publish that is refused (one is running already) is nothing to choose between, unlike two edits. */
const withoutConflict = (error: unknown): never => {
  throw new Error(messageOf(error))
}

/** The draft of one profile on the screen: edited here, saved with the revision it started from. */
export const useIcpEditor = (loaded: IcpSummary) => {
  const client = useQueryClient()
  const [base, setBase] = useState(loaded)
  const [name, setName] = useState(loaded.name)
  const [draft, setDraft] = useState(() => draftOf(loaded.criteria))
  const [saving, setSaving] = useState(idle)
  const criteria = finishedCriteria(draft.criteria)
  const isChanged = name.trim() !== base.name || !isSame(draft.criteria, base.criteria)

  const take = (icp: IcpSummary) => {
    setBase(icp)
    client.setQueryData(askKey('icps.get', { icpId: icp.id }), icp)
    void client.invalidateQueries({ queryKey: ['icps.list'] })
  }
  const attempt = async <Answer>(work: () => Promise<Answer>): Promise<Answer | null> => {
    setSaving({ ...idle, isBusy: true })
    try {
      const answer = await work()
      setSaving(idle)
      return answer
    } catch (error) {
      const hasConflict = error instanceof AppError && error.code === 'CONFLICT'
      setSaving({ isBusy: false, hasConflict, problem: messageOf(error) })
      return null
    }
  }
  const saveFrom = async (revision: number): Promise<IcpSummary> => {
    const icp = await ask('icps.update', { icpId: base.id, revision, name: name.trim(), criteria })
    take(icp)
    return icp
  }

  return {
    name,
    setName,
    draft,
    setDraft,
    saving,
    isChanged,
    hasCriteria: criteria.length > 0,
    save: () => attempt(() => saveFrom(base.revision)),
    /** Saves, then starts the publish job; returns null when either fails. */
    publish: () =>
      attempt(async () => {
        const { revision } = isChanged ? await saveFrom(base.revision) : base
        const started = await ask('icps.publish', { icpId: base.id, revision }).catch(withoutConflict)
        await client.invalidateQueries({ queryKey: ['icps.get'] })
        return started
      }),
    /** After a conflict: gives up what is on the screen. */
    takeNewest: () =>
      attempt(async () => {
        const newest = await ask('icps.get', { icpId: base.id })
        take(newest)
        setName(newest.name)
        setDraft(draftOf(newest.criteria))
      }),
    /** After a conflict: saves what is on the screen over the newest. */
    overwrite: () => attempt(async () => saveFrom((await ask('icps.get', { icpId: base.id })).revision))
  }
}

export type IcpEditor = ReturnType<typeof useIcpEditor>
