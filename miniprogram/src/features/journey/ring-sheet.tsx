import { avoidReasons, rings } from '@shared/model/standing'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { journeyTexts } from '@/i18n/journey'
import type { StandingSheetProps } from './sheet-props'

/** The ring; to avoid an account needs a reason and a sentence. */
export const RingSheet = ({ view, changes, onClose }: StandingSheetProps) => {
  const [ring, setRing] = useState(view.ring)
  const [reason, setReason] = useState(view.avoid?.reason ?? null)
  const [note, setNote] = useState(view.avoid?.note ?? '')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const texts = journeyTexts()
  const submit = () => {
    if (ring !== 'avoid') return changes.setRing({ ring }, { onSaved: onClose })
    if (reason === null) return setProblem(texts.reasonNeeded)
    if (note.trim() === '') return setProblem(texts.whyNeeded)
    changes.setRing({ ring, avoidReason: reason, note: note.trim() }, { onSaved: onClose })
  }
  return (
    <Sheet isOpen title={texts.ring} onClose={onClose} footer={<Button kind='primary' label={texts.save} isBusy={changes.isBusy} onPress={submit} />}>
      <ChoiceChips
        label={texts.ring}
        options={rings.map((value) => ({ value, label: texts.rings[value] }))}
        selected={[ring]}
        isMultiple={false}
        onChange={([chosen]) => setRing(chosen ?? ring)}
      />
      {ring === 'avoid' ? (
        <>
          <ChoiceChips
            label={texts.avoidReason}
            options={avoidReasons.map((value) => ({ value, label: texts.avoidReasons[value] }))}
            selected={reason === null ? [] : [reason]}
            isMultiple={false}
            onChange={([chosen]) => setReason(chosen ?? null)}
          />
          <TextField label={texts.note} value={note} maxLength={200} error={problem} onChange={setNote} />
        </>
      ) : null}
    </Sheet>
  )
}
