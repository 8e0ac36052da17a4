import { Text } from '@tarojs/components'
import { ChoiceChips } from '@/components/choice-chips'
import { contentTexts } from '@/i18n/content'
import './content.less'

interface YesNoProps {
  label: string
  value: boolean
  hint: string
  onChange: (value: boolean) => void
}

/** A question with two answers, and a sentence on what the answer does. */
export const YesNo = ({ label, value, hint, onChange }: YesNoProps) => {
  const texts = contentTexts()
  return (
    <>
      <ChoiceChips
        label={label}
        isMultiple={false}
        options={[
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no }
        ]}
        selected={[value ? 'yes' : 'no']}
        onChange={([answer]) => onChange(answer === undefined ? value : answer === 'yes')}
      />
      <Text className='content-form__hint'>{hint}</Text>
    </>
  )
}
