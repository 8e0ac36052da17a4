import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { accountMergesTexts } from '@/i18n/account-merges'
import { companyNamesTexts } from '@/i18n/company-names'
import { MergeSheet } from './merge-sheet'
import './account-merges.less'
import { DismissedPairs } from './dismissed-pairs'
import { addSuggestions, type Suggestion, withoutAccount, withoutPair } from './suggestions'

interface Found {
  items: Suggestion[]
  checkedCount: number
  /** null at the end, undefined before the first look. */
  nextCursor: string | null | undefined
}

const nothing: Found = { items: [], checkedCount: 0, nextCursor: undefined }

const evidenceText = ({ candidate }: Suggestion): string => {
  const texts = companyNamesTexts()
  const words = candidate.evidence.map((evidence) => texts.evidence[evidence])
  return [texts.confidence(Math.round(candidate.confidence * 100)), ...(words.length === 0 ? [accountMergesTexts().evidence['credit-code']] : words)].join(
    ' · '
  )
}

/** Accounts that are probably another one, looked for a thousand at a time. */
export const SuggestedMerges = () => {
  const texts = accountMergesTexts()
  const [found, setFound] = useState(nothing)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [open, setOpen] = useState<Suggestion | null>(null)
  const [dismissed, setDismissed] = useState<readonly Suggestion[]>([])
  const look = async () => {
    setIsBusy(true)
    setProblem(null)
    try {
      const more = await ask('accountMerges.suggest', found.nextCursor ? { cursor: found.nextCursor } : {})
      setFound((before) => ({
        items: addSuggestions(before.items, more.items),
        checkedCount: before.checkedCount + more.checkedCount,
        nextCursor: more.nextCursor
      }))
    } catch (error) {
      setProblem(messageOf(error))
    } finally {
      setIsBusy(false)
    }
  }
  const dismiss = (pair: Suggestion) => {
    setFound((before) => ({ ...before, items: withoutPair(before.items, pair) }))
    setDismissed((before) => [pair, ...before])
    setOpen(null)
  }
  const bringBack = (pair: Suggestion) => {
    setDismissed((before) => withoutPair(before, pair))
    setFound((before) => ({ ...before, items: addSuggestions(before.items, [pair]) }))
  }
  const isDone = found.nextCursor === null
  return (
    <CellGroup title={texts.suggestTitle} note={found.nextCursor === undefined ? texts.suggestText : texts.checked(found.checkedCount)}>
      {found.items.map((item) => (
        <Cell
          key={`${item.account.id} ${item.candidate.accountId}`}
          title={texts.pair(item.account.legalName, item.candidate.legalName)}
          note={evidenceText(item)}
          value={<Button size='small' label={texts.compare} onPress={() => setOpen(item)} />}
        />
      ))}
      <DismissedPairs pairs={dismissed} onUndone={bringBack} />
      {isDone && found.items.length === 0 && dismissed.length === 0 ? <Cell title={texts.noneFound} /> : null}
      <View className='suggested-merges__actions'>
        {problem === null ? null : <Text className='field__error'>{problem}</Text>}
        {isDone ? null : <Button label={found.nextCursor === undefined ? texts.look : texts.lookOn} isBusy={isBusy} onPress={() => void look()} />}
      </View>
      {open === null ? null : (
        <MergeSheet
          own={{ id: open.account.id, name: open.account.legalName }}
          other={{ id: open.candidate.accountId, name: open.candidate.legalName }}
          onClose={() => setOpen(null)}
          onDismissed={() => dismiss(open)}
          onMerged={(keeperId) => {
            const goneId = keeperId === open.account.id ? open.candidate.accountId : open.account.id
            setFound((before) => ({ ...before, items: withoutAccount(before.items, goneId) }))
            setOpen(null)
          }}
        />
      )}
    </CellGroup>
  )
}
