import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { accountMergesTexts } from '@/i18n/account-merges'
import type { Suggestion } from './suggestions'
import { useMergeActs } from './use-merge-acts'

interface DismissedPairsProps {
  pairs: readonly Suggestion[]
  onUndone: (pair: Suggestion) => void
}

/** The pairs just said not to be one; each can be taken back. */
export const DismissedPairs = ({ pairs, onUndone }: DismissedPairsProps) => {
  const texts = accountMergesTexts()
  const acts = useMergeActs()
  const undo = async (pair: Suggestion) => {
    if (await acts.undismiss([pair.account.id, pair.candidate.accountId])) onUndone(pair)
  }
  return (
    <>
      {pairs.map((pair) => (
        <Cell
          key={`${pair.account.id} ${pair.candidate.accountId}`}
          title={texts.notSamePair(pair.account.legalName, pair.candidate.legalName)}
          value={<Button size='small' label={texts.undismiss} isBusy={acts.isBusy} onPress={() => void undo(pair)} />}
        />
      ))}
    </>
  )
}
