import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { TextArea } from '@/components/text-area'
import { TextField } from '@/components/text-field'
import { boothTexts } from '@/i18n/booth'
import type { CaptureForm } from './use-capture-form'

const ratings = ['1', '2', '3', '4', '5'] as const
const optionsOf = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }))

/** What a quick capture leaves out, folded away. */
export const MoreFields = ({ form }: { form: CaptureForm }) => {
  const texts = boothTexts()
  const { draft, change } = form
  const [isOpen, setIsOpen] = useState(draft.note !== '' || draft.jobTitle !== '')
  if (!isOpen) return <Button kind='text' size='small' label={texts.more} onPress={() => setIsOpen(true)} />
  return (
    <View>
      <TextField label={texts.jobTitle} value={draft.jobTitle} maxLength={40} onChange={(jobTitle) => change({ jobTitle })} />
      <ChoiceChips label={texts.tags} options={optionsOf(texts.tagOptions)} selected={draft.tags} onChange={(tags) => change({ tags })} />
      <ChoiceChips
        label={texts.rating}
        isMultiple={false}
        options={ratings.map((value) => ({ value, label: texts.ratingOf(Number(value)) }))}
        selected={ratings.filter((value) => Number(value) === draft.rating)}
        onChange={([rating]) => change({ rating: rating === undefined ? null : Number(rating) })}
      />
      <ChoiceChips
        label={texts.nextStep}
        isMultiple={false}
        options={optionsOf(texts.nextSteps)}
        selected={draft.nextStep === '' ? [] : [draft.nextStep]}
        onChange={([nextStep]) => change({ nextStep: nextStep ?? '' })}
      />
      <TextArea label={texts.note} value={draft.note} maxLength={1000} onChange={(note) => change({ note })} />
      <Button kind='text' size='small' label={texts.less} onPress={() => setIsOpen(false)} />
    </View>
  )
}
