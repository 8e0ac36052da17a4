import type { NameReviewItem } from '@shared/contracts/company-names'
import type { ActionInput } from '@shared/contracts/registry'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { companyNamesTexts } from '@/i18n/company-names'
import { toast } from '@/platform/toast'

type Settlement = ActionInput<'companyNames.settle'>['settlement']
type Review = Pick<NameReviewItem, 'id' | 'revision'>

const outdated = ['companyNames.reviews', 'companyNames.openCount', 'accounts.list', 'accounts.get'] as const

export interface ReviewActs {
  isBusy: boolean
  settle: (review: Review, settlement: Settlement) => Promise<void>
  undo: (review: Review) => Promise<void>
}

/** Settling a spelling and taking it back; what goes wrong is said in a sentence. */
export const useReviewActs = (): ReviewActs => {
  const settling = useAct('companyNames.settle', outdated)
  const undoing = useAct('companyNames.undo', outdated)
  const said = async (work: Promise<unknown>, text: string): Promise<void> => {
    await work.then(() => toast(text)).catch((error: unknown) => toast(messageOf(error)))
  }
  return {
    isBusy: settling.isPending || undoing.isPending,
    settle: ({ id, revision }, settlement) => said(settling.mutateAsync({ reviewId: id, revision, settlement }), companyNamesTexts().settled),
    undo: ({ id, revision }) => said(undoing.mutateAsync({ reviewId: id, revision }), companyNamesTexts().undone)
  }
}
