import { type NegativeReason, negativeReasons } from '@shared/model/standing'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { journeyTexts } from '@/i18n/journey'
import type { StandingSheetProps } from './sheet-props'

/** Why the account never alerts; the way off the list is here as well. */
export const NegativeSheet = ({ view, changes, onClose }: StandingSheetProps) => {
  const [reason, setReason] = useState<NegativeReason | null>(view.negative?.reason ?? null)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const texts = journeyTexts()
  const submit = () => (reason === null ? setProblem(texts.reasonNeeded) : changes.setNegative(reason, { onSaved: onClose }))
  return (
    <Sheet
      isOpen
      title={texts.negative}
      onClose={onClose}
      footer={
        <>
          <Button kind='primary' label={texts.save} isBusy={changes.isBusy} onPress={submit} />
          {view.negative === null ? null : <Button kind='text' label={texts.endNegative} onPress={() => changes.setNegative(null, { onSaved: onClose })} />}
        </>
      }
    >
      <ChoiceChips
        label={texts.chooseReason}
        options={negativeReasons.map((value) => ({ value, label: texts.negativeReasons[value] }))}
        selected={reason === null ? [] : [reason]}
        isMultiple={false}
        onChange={([chosen]) => setReason(chosen ?? null)}
      />
      {problem === undefined ? null : <Text className='field__error'>{problem}</Text>}
    </Sheet>
  )
}
