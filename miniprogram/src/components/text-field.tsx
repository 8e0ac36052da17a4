import { Input } from '@tarojs/components'
import { namedInput } from '@/platform/accessible'
import { Field } from './field'

interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  error?: string | undefined
  hint?: string | undefined
  maxLength?: number
  onConfirm?: () => void
}

export const TextField = ({ label, value, onChange, placeholder = '', error, hint, maxLength = 120, onConfirm }: TextFieldProps) => (
  <Field label={label} error={error} hint={hint}>
    <Input
      className='field__input'
      type='text'
      value={value}
      maxlength={maxLength}
      placeholder={placeholder}
      placeholderClass='field__placeholder'
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={() => onConfirm?.()}
      {...namedInput(label)}
    />
  </Field>
)
