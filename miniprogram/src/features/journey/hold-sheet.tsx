import { type HoldReason, holdReasons } from '@shared/model/standing'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { MomentField } from '@/components/moment-field'
import { Sheet } from '@/components/sheet'
import { journeyTexts } from '@/i18n/journey'
import type { StandingSheetProps } from './sheet-props'

/** Why this is the wrong moment, and until when; it ends by itself. */
export const HoldSheet = ({ view, changes, onClose }: StandingSheetProps) => {
  const [reason, setReason] = useState<HoldReason | null>(view.hold?.reason ?? null)
  const [until, setUntil] = useState(view.hold?.until ?? '')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const texts = journeyTexts()
  const submit = () => {
    if (reason === null) return setProblem(texts.reasonNeeded)
    if (until === '') return setProblem(texts.untilNeeded)
    changes.setHold({ reason, until }, { onSaved: onClose, onProblem: ({ fields, message }) => setProblem(fields['hold.until'] ?? message) })
  }
  return (
    <Sheet
      isOpen
      title={texts.hold}
      onClose={onClose}
      footer={
        <>
          <Button kind='primary' label={texts.save} isBusy={changes.isBusy} onPress={submit} />
          {view.hold === null ? null : <Button kind='text' label={texts.endHold} onPress={() => changes.setHold(null, { onSaved: onClose })} />}
        </>
      }
    >
      <ChoiceChips
        label={texts.chooseReason}
        options={holdReasons.map((value) => ({ value, label: texts.holdReasons[value] }))}
        selected={reason === null ? [] : [reason]}
        isMultiple={false}
        onChange={([chosen]) => setReason(chosen ?? null)}
      />
      <MomentField label={texts.until} kind='date' value={until} placeholder={texts.datePlaceholder} onChange={setUntil} />
      {problem === undefined ? null : <Text className='field__error'>{problem}</Text>}
    </Sheet>
  )
}
