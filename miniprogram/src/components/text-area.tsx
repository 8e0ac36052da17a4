import { Textarea } from '@tarojs/components'
import { namedInput } from '@/platform/accessible'
import { Field } from './field'

interface TextAreaProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  error?: string | undefined
  hint?: string | undefined
  maxLength?: number
}

export const TextArea = ({ label, value, onChange, placeholder = '', error, hint, maxLength = 2000 }: TextAreaProps) => (
  <Field label={label} error={error} hint={hint}>
    <Textarea
      className='field__area'
      value={value}
      maxlength={maxLength}
      placeholder={placeholder}
      placeholderClass='field__placeholder'
      onInput={(event) => onChange(event.detail.value)}
      {...namedInput(label)}
    />
  </Field>
)
