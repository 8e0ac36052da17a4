import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { TextField } from '@/components/text-field'
import { eventsTexts } from '@/i18n/events'
import type { QuestionDraft } from './variant-draft'

interface QuestionFieldsProps {
  question: QuestionDraft
  onChange: (changes: Partial<QuestionDraft>) => void
  onRemove: () => void
}

/** One question of a registration form. */
export const QuestionFields = ({ question, onChange, onRemove }: QuestionFieldsProps) => {
  const texts = eventsTexts()
  const { label, options, isRequired } = question
  return (
    <View className='event-form__question'>
      <TextField label={texts.question} value={label} maxLength={60} onChange={(value) => onChange({ label: value })} />
      <TextField label={texts.options} value={options} maxLength={400} hint={texts.optionsHint} onChange={(value) => onChange({ options: value })} />
      <ChoiceChips
        label={texts.isRequired}
        isMultiple={false}
        options={[{ value: 'yes', label: texts.required }]}
        selected={isRequired ? ['yes'] : []}
        onChange={(chosen) => onChange({ isRequired: chosen.length > 0 })}
      />
      <Button kind='text' size='small' label={texts.removeQuestion} onPress={onRemove} />
    </View>
  )
}
