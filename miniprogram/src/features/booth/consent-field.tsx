import type { ConsentHow } from '@shared/model/capture'
import { Text, View } from '@tarojs/components'
import { ChoiceChips } from '@/components/choice-chips'
import { boothTexts } from '@/i18n/booth'
import type { CaptureForm } from './use-capture-form'
import './booth.less'

const ways: readonly ConsentHow[] = ['shown', 'read-aloud', 'signed']

/** The text the person has to know before anything is kept, and how they came to know it. */
export const ConsentField = ({ form, text }: { form: CaptureForm; text: string }) => {
  const texts = boothTexts()
  const error = form.errorOf('consentHow')
  return (
    <View className='booth-consent'>
      <Text className='field__label'>{texts.consentTitle}</Text>
      <Text className='booth-consent__text'>{text}</Text>
      <ChoiceChips
        label={texts.consentQuestion}
        isMultiple={false}
        options={ways.map((value) => ({ value, label: texts.consentHow[value] }))}
        selected={form.draft.consentHow === null ? [] : [form.draft.consentHow]}
        onChange={([consentHow]) => form.change({ consentHow: consentHow ?? null })}
      />
      {error === undefined ? null : <Text className='field__error'>{error}</Text>}
    </View>
  )
}
