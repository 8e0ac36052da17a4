import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { MomentField } from '@/components/moment-field'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { useDebounced } from '@/components/use-debounced'
import { peopleTexts } from '@/i18n/people'
import type { PersonView } from './use-person'

interface MoveSheetProps {
  personId: string
  view: PersonView
  onClose: () => void
}

const waitMs = 300
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** Asks for the new company and the day; what was before stays where it was. */
export const MoveSheet = ({ personId, view, onClose }: MoveSheetProps) => {
  const [query, setQuery] = useState('')
  const [accountId, setAccountId] = useState<string | null>(null)
  const [fromOn, setFromOn] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const texts = peopleTexts()
  const asked = useDebounced(query.trim(), waitMs)
  const found = useAsk('accounts.list', { query: asked, limit: 6 }, { enabled: asked !== '' })
  const options = (found.data?.items ?? []).map(({ id, shortName, legalName }) => ({ value: id, label: shortName ?? legalName }))
  const submit = async () => {
    if (!isDate(fromOn)) return setProblem(texts.needsDate)
    if (accountId !== null && (await view.change('people.move', { personId, accountId, fromOn }, texts.moved))) onClose()
  }
  return (
    <Sheet
      isOpen
      title={texts.moveTitle}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.moveSave} isDisabled={accountId === null} isBusy={view.isBusy} onPress={() => void submit()} />}
    >
      <Text className='soft-text'>{texts.moveText}</Text>
      <TextField label={texts.moveSearch} value={query} onChange={setQuery} />
      {options.length === 0 ? null : (
        <ChoiceChips
          label={texts.moveSearch}
          options={options}
          selected={accountId === null ? [] : [accountId]}
          isMultiple={false}
          onChange={([chosen]) => setAccountId(chosen ?? null)}
        />
      )}
      <MomentField kind='date' label={texts.moveFrom} value={fromOn} onChange={setFromOn} placeholder={texts.chooseDate} error={problem} />
    </Sheet>
  )
}
