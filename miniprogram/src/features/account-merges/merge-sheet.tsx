import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { ChoiceChips } from '@/components/choice-chips'
import { QueryView } from '@/components/query-view'
import { SearchField } from '@/components/search-field'
import { Sheet } from '@/components/sheet'
import { useDebounced } from '@/components/use-debounced'
import { accountMergesTexts } from '@/i18n/account-merges'
import { MergePreview } from './merge-preview'
import { useMergeActs } from './use-merge-acts'

export interface NamedAccount {
  id: string
  name: string
}

const pauseMs = 250
const shownCount = 20

/** Another account, found by its name. */
const OtherAccount = ({ own, onChoose }: { own: NamedAccount; onChoose: (other: NamedAccount) => void }) => {
  const texts = accountMergesTexts()
  const [text, setText] = useState('')
  const query = useAsk('accounts.list', { query: useDebounced(text.trim(), pauseMs), limit: shownCount })
  return (
    <>
      <SearchField label={texts.searchLabel} value={text} onChange={setText} />
      <QueryView query={query} isEmpty={({ items }) => items.every(({ id }) => id === own.id)} empty={<Text className='soft-text'>{texts.noAccount}</Text>}>
        {({ items }) => (
          <CellGroup>
            {items
              .filter(({ id }) => id !== own.id)
              .map(({ id, legalName, shortName }) => (
                <Cell key={id} title={legalName} note={shortName ?? undefined} onPress={() => onChoose({ id, name: legalName })} />
              ))}
          </CellGroup>
        )}
      </QueryView>
    </>
  )
}

interface MergeSheetProps {
  own: NamedAccount
  /** Chosen already, or to be searched for. */
  other: NamedAccount | null
  onClose: () => void
  /** With the account that stays. */
  onMerged: (keeperId: string) => void
  /** Offered where the other was suggested: the two are not one. */
  onDismissed?: (other: NamedAccount) => void
}

/** Which account, which of the two stays, what moves; nothing is done before the last press. */
export const MergeSheet = ({ own, other: given, onClose, onMerged, onDismissed }: MergeSheetProps) => {
  const texts = accountMergesTexts()
  const [other, setOther] = useState(given)
  const [keeperId, setKeeperId] = useState(given?.id ?? own.id)
  const acts = useMergeActs()
  if (other === null)
    return (
      <Sheet isOpen title={texts.mergeWith} onClose={onClose}>
        <OtherAccount own={own} onChoose={setOther} />
      </Sheet>
    )
  const loserId = keeperId === own.id ? other.id : own.id
  const submit = async () => {
    if (await acts.merge({ keeperId, loserId })) onMerged(keeperId)
  }
  const dismiss = async (onDone: (other: NamedAccount) => void) => {
    if (await acts.dismiss([own.id, other.id])) onDone(other)
  }
  return (
    <Sheet
      isOpen
      title={texts.sheetTitle}
      onClose={onClose}
      footer={
        <>
          <Button kind='primary' label={texts.mergeSave} isBusy={acts.isBusy} onPress={() => void submit()} />
          {onDismissed === undefined ? null : <Button label={texts.dismiss} isBusy={acts.isBusy} onPress={() => void dismiss(onDismissed)} />}
        </>
      }
    >
      <ChoiceChips
        label={texts.keeps}
        options={[own, other].map(({ id, name }) => ({ value: id, label: name }))}
        selected={[keeperId]}
        isMultiple={false}
        onChange={([chosen]) => setKeeperId(chosen ?? keeperId)}
      />
      <MergePreview keeperId={keeperId} loserId={loserId} />
    </Sheet>
  )
}
