import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { namedInput } from '@/platform/accessible'
import { Field } from './field'

interface NumberFieldProps {
  label: string
  /** null = left empty. */
  value: number | null
  onChange: (value: number | null) => void
  unit?: string
  placeholder?: string
  error?: string | undefined
  hint?: string | undefined
}

const numberPattern = /^-?\d+(\.\d+)?$/

/** Returns the number a person typed; null for nothing and for what is no number. */
const parseNumber = (text: string): number | null => (numberPattern.test(text.trim()) ? Number(text) : null)

export const NumberField = ({ label, value, onChange, unit = '', placeholder = '', error, hint }: NumberFieldProps) => {
  // The text is kept as typed ("1." is on its way to 1.5) until the number outside differs from it.
  const [typed, setTyped] = useState('')
  const shown = parseNumber(typed) === value ? typed : String(value ?? '')
  const change = (text: string) => {
    setTyped(text)
    onChange(parseNumber(text))
  }
  return (
    <Field label={label} error={error} hint={hint}>
      <View className='field__row'>
        <Input
          className='field__input'
          type='digit'
          value={shown}
          placeholder={placeholder}
          placeholderClass='field__placeholder'
          onInput={(event) => change(event.detail.value)}
          {...namedInput(label)}
        />
        {unit === '' ? null : <Text className='field__unit'>{unit}</Text>}
      </View>
    </Field>
  )
}
