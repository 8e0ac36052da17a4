import type { ActionName } from '@shared/contracts/registry'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { accountMergesTexts } from '@/i18n/account-merges'
import { toast } from '@/platform/toast'

interface Pair {
  keeperId: string
  loserId: string
}

const outdated: readonly ActionName[] = [
  'accountMerges.of',
  'accounts.get',
  'accounts.list',
  'accounts.summary',
  'accounts.timeline',
  'accounts.standing',
  'deals.ofAccount',
  'followUps.pursuit',
  'alerts.list'
]

/** Merging two accounts, saying that they are not one, and taking either back; what goes wrong is said in a sentence. Each answers whether it was done. */
export const useMergeActs = () => {
  const merging = useAct('accountMerges.merge', outdated)
  const undoing = useAct('accountMerges.undo', outdated)
  const dismissing = useAct('accountMerges.dismiss', ['accountMerges.of'])
  const undismissing = useAct('accountMerges.undismiss', ['accountMerges.of'])
  const said = async (work: Promise<unknown>, text: string): Promise<boolean> => {
    try {
      await work
      toast(text)
      return true
    } catch (error) {
      toast(messageOf(error))
      return false
    }
  }
  const texts = accountMergesTexts()
  return {
    isBusy: [merging, undoing, dismissing, undismissing].some(({ isPending }) => isPending),
    merge: (pair: Pair) => said(merging.mutateAsync({ ...pair, reason: texts.reason }), texts.merged),
    undo: (mergeId: string) => said(undoing.mutateAsync({ mergeId }), texts.undone),
    dismiss: (accountIds: [string, string]) => said(dismissing.mutateAsync({ accountIds }), texts.dismissed),
    undismiss: (accountIds: [string, string]) => said(undismissing.mutateAsync({ accountIds }), texts.undismissed)
  }
}
