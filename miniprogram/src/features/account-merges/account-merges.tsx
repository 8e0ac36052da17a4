import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { accountMergesTexts } from '@/i18n/account-merges'
import { momentText } from '@/i18n/dates'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { MergeSheet, type NamedAccount } from './merge-sheet'
import { useMergeActs } from './use-merge-acts'

/** Says at the top of a merged account which one stands for it now, and takes it back. */
export const MergedInto = ({ accountId, mayMerge }: { accountId: string; mayMerge: boolean }) => {
  const texts = accountMergesTexts()
  const { data } = useAsk('accountMerges.of', { accountId })
  const acts = useMergeActs()
  const into = data?.mergedInto ?? null
  if (into === null) return null
  const merge = data?.merges.find(({ loserId }) => loserId === accountId)
  return (
    <CellGroup note={texts.mergedIntoText}>
      <Cell title={texts.mergedInto(into.name)} onPress={() => goTo(routes.account(into.accountId))} />
      {merge === undefined ? null : (
        <Cell
          title={texts.mergedBy(merge.mergedBy, momentText(merge.mergedAt))}
          value={mayMerge ? <Button size='small' label={texts.undo} isBusy={acts.isBusy} onPress={() => void acts.undo(merge.id)} /> : null}
        />
      )}
    </CellGroup>
  )
}

/** What was merged into an account, what may be the same and what is not, and the way to merge another. */
export const AccountMerges = ({ account }: { account: NamedAccount }) => {
  const texts = accountMergesTexts()
  const { data } = useAsk('accountMerges.of', { accountId: account.id })
  const acts = useMergeActs()
  const [asked, setAsked] = useState<{ other: NamedAccount | null } | null>(null)
  if (data === undefined || data.mergedInto !== null) return null
  const close = () => setAsked(null)
  return (
    <CellGroup title={texts.title} note={texts.note}>
      {data.merges.map((merge) => (
        <Cell
          key={merge.id}
          title={texts.mergeRecord(merge.loserName)}
          note={texts.mergedBy(merge.mergedBy, momentText(merge.mergedAt))}
          value={<Button size='small' label={texts.undo} isBusy={acts.isBusy} onPress={() => void acts.undo(merge.id)} />}
        />
      ))}
      {data.candidates.map(({ accountId, name, evidence }) => (
        <Cell
          key={accountId}
          title={texts.maybe(name)}
          note={evidence.map((one) => texts.evidence[one]).join(' · ')}
          value={<Button size='small' label={texts.compare} onPress={() => setAsked({ other: { id: accountId, name } })} />}
        />
      ))}
      {data.dismissed.map(({ accountId, name, dismissedBy, dismissedAt }) => (
        <Cell
          key={accountId}
          title={texts.notSame(name)}
          note={texts.mergedBy(dismissedBy, momentText(dismissedAt))}
          value={<Button size='small' label={texts.undismiss} isBusy={acts.isBusy} onPress={() => void acts.undismiss([account.id, accountId])} />}
        />
      ))}
      <Cell title={texts.mergeWith} onPress={() => setAsked({ other: null })} />
      {asked === null ? null : (
        <MergeSheet
          own={account}
          other={asked.other}
          onClose={close}
          {...(asked.other === null ? {} : { onDismissed: close })}
          onMerged={(keeperId) => {
            close()
            if (keeperId !== account.id) goTo(routes.account(keeperId))
          }}
        />
      )}
    </CellGroup>
  )
}
