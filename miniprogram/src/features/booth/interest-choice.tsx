import type { Interest } from '@shared/model/capture'
import { Text, View } from '@tarojs/components'
import { classNames } from '@/components/class-names'
import { Pressable } from '@/components/pressable'
import { boothTexts } from '@/i18n/booth'
import { accessible } from '@/platform/accessible'
import type { CaptureForm } from './use-capture-form'
import './booth.less'

const levels: readonly Interest[] = ['hot', 'warm', 'cold']

/** Hot, warm or cold in one tap, large enough to hit without looking. */
export const InterestChoice = ({ form }: { form: CaptureForm }) => {
  const texts = boothTexts()
  const error = form.errorOf('interest')
  return (
    <View className='field'>
      <Text className='field__label'>{texts.interestTitle}</Text>
      <View className='interest' {...accessible({ role: 'radiogroup', label: texts.interestTitle })}>
        {levels.map((level) => (
          <Pressable
            key={level}
            className={classNames('interest__level', `interest__level--${level}`, form.draft.interest === level && 'interest__level--chosen')}
            role='radio'
            isChecked={form.draft.interest === level}
            onPress={() => form.change({ interest: level })}
          >
            <Text className='interest__name'>{texts.interest[level]}</Text>
            <Text className='interest__meaning'>{texts.interestMeaning[level]}</Text>
          </Pressable>
        ))}
      </View>
      {error === undefined ? null : <Text className='field__error'>{error}</Text>}
    </View>
  )
}
