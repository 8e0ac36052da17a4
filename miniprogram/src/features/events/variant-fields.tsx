import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { TextField } from '@/components/text-field'
import { eventsTexts } from '@/i18n/events'
import { freshKey } from './fresh-key'
import { QuestionFields } from './question-fields'
import type { EventForm } from './use-event-form'
import { emptyQuestion, emptyVariant, maxQuestions, maxVariants, type VariantDraft } from './variant-draft'

interface VariantProps {
  variant: VariantDraft
  icps: readonly { value: string; label: string }[]
  onChange: (changes: Partial<VariantDraft>) => void
  onRemove: () => void
}

const Variant = ({ variant, icps, onChange, onRemove }: VariantProps) => {
  const texts = eventsTexts()
  const { name, icpId, questions } = variant
  return (
    <View className='event-form__part'>
      <TextField label={texts.variantName} value={name} maxLength={40} onChange={(value) => onChange({ name: value })} />
      {icps.length === 0 ? null : (
        <ChoiceChips
          label={texts.variantIcp}
          isMultiple={false}
          options={icps}
          selected={icpId === null ? [] : [icpId]}
          onChange={([chosen]) => onChange({ icpId: chosen ?? null })}
        />
      )}
      {questions.map((question) => (
        <QuestionFields
          key={question.id}
          question={question}
          onChange={(changes) => onChange({ questions: questions.map((one) => (one.id === question.id ? { ...one, ...changes } : one)) })}
          onRemove={() => onChange({ questions: questions.filter(({ id }) => id !== question.id) })}
        />
      ))}
      {questions.length < maxQuestions ? (
        <Button
          size='small'
          label={texts.addQuestion}
          onPress={() => onChange({ questions: [...questions, emptyQuestion(freshKey(questions.map(({ id }) => id)))] })}
        />
      ) : null}
      <Button kind='text' size='small' label={texts.removeVariant} onPress={onRemove} />
    </View>
  )
}

/** Which questions a registration asks beside name and company, by the profile the account fits. */
export const VariantFields = ({ form }: { form: EventForm }) => {
  const texts = eventsTexts()
  const { variants } = form.draft
  const icps = useAsk('icps.list', {}).data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []
  const save = (changed: VariantDraft[]) => form.change({ variants: changed })
  return (
    <View>
      <Text className='field__hint'>{texts.variantsHint}</Text>
      {variants.map((variant) => (
        <Variant
          key={variant.id}
          variant={variant}
          icps={icps}
          onChange={(changes) => save(variants.map((one) => (one.id === variant.id ? { ...one, ...changes } : one)))}
          onRemove={() => save(variants.filter(({ id }) => id !== variant.id))}
        />
      ))}
      {form.errorOf('variants') === undefined ? null : <Text className='field__error'>{texts.variantsProblem}</Text>}
      {variants.length < maxVariants ? (
        <Button size='small' label={texts.addVariant} onPress={() => save([...variants, emptyVariant(freshKey(variants.map(({ id }) => id)), 'part-1')])} />
      ) : null}
    </View>
  )
}
