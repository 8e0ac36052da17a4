import type { ExcludedReasonName } from '@shared/model/excluded-reasons'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { peopleTexts } from '@/i18n/people'
import type { PersonView } from './use-person'

interface ExcludeSheetProps {
  personId: string
  view: PersonView
  onClose: () => void
}

/** What somebody can be by hand; the other reasons lie in single touches. */
const reasons: readonly ExcludedReasonName[] = ['partner', 'self', 'staff', 'bot', 'snapshot']

/** Asks why somebody is not to count. */
export const ExcludeSheet = ({ personId, view, onClose }: ExcludeSheetProps) => {
  const [reason, setReason] = useState<ExcludedReasonName>('partner')
  const texts = peopleTexts()
  const submit = async () => {
    if (await view.change('people.exclude', { personId, reason }, texts.excludedToast)) onClose()
  }
  return (
    <Sheet
      isOpen
      title={texts.excludeTitle}
      onClose={onClose}
      footer={<Button kind='warn' label={texts.excludeSave} isBusy={view.isBusy} onPress={() => void submit()} />}
    >
      <Text className='soft-text'>{texts.excludeText}</Text>
      <ChoiceChips
        label={texts.chooseReason}
        options={reasons.map((value) => ({ value, label: texts.reason[value] }))}
        selected={[reason]}
        isMultiple={false}
        onChange={([chosen]) => setReason(chosen ?? reason)}
      />
    </Sheet>
  )
}
