import { type JourneyStage, journeyStages } from '@shared/model/standing'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { MomentField } from '@/components/moment-field'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { journeyTexts } from '@/i18n/journey'
import type { StandingChanges } from './use-standing'

interface OverrideSheetProps {
  stage: JourneyStage
  isBusy: boolean
  onClose: () => void
  save: StandingChanges['overrideStage']
}

/** A stage set by hand, with a reason and a last day. */
export const OverrideSheet = ({ stage: before, isBusy, onClose, save }: OverrideSheetProps) => {
  const [stage, setStage] = useState(before)
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [problems, setProblems] = useState<{ reason?: string; until?: string | undefined }>({})
  const texts = journeyTexts()
  const submit = () => {
    if (reason.trim() === '') return setProblems({ reason: texts.whyNeeded })
    if (until === '') return setProblems({ until: texts.untilNeeded })
    setProblems({})
    save({ stage, reason: reason.trim(), until }, { onSaved: onClose, onProblem: ({ fields }) => setProblems({ until: fields['override.until'] }) })
  }
  return (
    <Sheet isOpen title={texts.sheetTitle} onClose={onClose} footer={<Button kind='primary' label={texts.save} isBusy={isBusy} onPress={submit} />}>
      <ChoiceChips
        label={texts.chooseStage}
        options={journeyStages.map((value) => ({ value, label: texts.stage[value] }))}
        selected={[stage]}
        isMultiple={false}
        onChange={([chosen]) => setStage(chosen ?? stage)}
      />
      <TextField label={texts.why} value={reason} maxLength={200} error={problems.reason} onChange={setReason} />
      <MomentField label={texts.until} kind='date' value={until} placeholder={texts.datePlaceholder} error={problems.until} onChange={setUntil} />
    </Sheet>
  )
}
