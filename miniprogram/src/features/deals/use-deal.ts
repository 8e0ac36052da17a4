import type { Deal } from '@shared/model/deal'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { dealTexts } from '@/i18n/deals'
import { randomId } from '@/platform/random-id'
import { toast } from '@/platform/toast'
import { type DealDraft, dealInputOf, dealProblems, draftOfDeal, newDealDraft } from './deal-draft'

const outdated = ['deals.ofAccount', 'accounts.timeline', 'accounts.standing', 'accounts.relationship', 'accounts.nextActions'] as const
/** In Shanghai. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

interface DealEnds {
  accountId: string
  /** null = a new one. */
  deal: Deal | null
  onClose: () => void
}

/** A deal being entered or changed. A save that is sent twice enters one deal. */
export const useDeal = ({ accountId, deal, onClose }: DealEnds) => {
  const texts = dealTexts()
  const [clientId] = useState(randomId)
  const [draft, setDraft] = useState<DealDraft>(() => (deal === null ? newDealDraft(today()) : draftOfDeal(deal)))
  const [isTried, setIsTried] = useState(false)
  const saving = useAct('deals.save', outdated)
  const removing = useAct('deals.remove', outdated)
  const problems = isTried ? dealProblems(draft) : []
  const ends = (notice: string) => ({
    onSuccess: () => {
      toast(notice)
      onClose()
    }
  })
  const save = () => {
    setIsTried(true)
    if (dealProblems(draft).length > 0) return
    saving.mutate({ accountId, clientId, deal: dealInputOf(draft), ...(deal === null ? {} : { dealId: deal.id }) }, ends(texts.saved))
  }
  return {
    draft,
    change: (changes: Partial<DealDraft>) => setDraft((before) => ({ ...before, ...changes })),
    problemOf: (field: keyof typeof texts.problems) => (problems.includes(field) ? texts.problems[field] : undefined),
    error: saving.error ?? removing.error,
    isSaving: saving.isPending,
    isRemoving: removing.isPending,
    save,
    remove: () => (deal === null ? undefined : removing.mutate({ dealId: deal.id }, ends(texts.removed)))
  }
}
export type DealEditing = ReturnType<typeof useDeal>
