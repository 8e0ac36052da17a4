import { Picker, Text, View } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import { Field } from './field'
import type { MomentFieldProps } from './moment-field-props'

/** WeChat's own date or time picker. */
export const MomentField = ({ label, kind, value, onChange, placeholder, error }: MomentFieldProps) => (
  <Field label={label} error={error}>
    <Picker mode={kind} value={value} onChange={(event) => onChange(event.detail.value)} {...accessible({ label })}>
      <View className='field__input'>
        <Text className={value === '' ? 'field__placeholder' : ''}>{value === '' ? placeholder : value}</Text>
      </View>
    </Picker>
  </Field>
)
