import { Input, Text, View } from '@tarojs/components'
import { namedInput } from '@/platform/accessible'
import { Field } from './field'
import { Pressable } from './pressable'
import './stepper.less'

interface StepperProps {
  label: string
  value: number
  range: { min: number; max: number; step: number }
  unit: string
  onChange: (value: number) => void
}

/** A whole number to step up and down, or to type. */
export const Stepper = ({ label, value, range, unit, onChange }: StepperProps) => {
  const change = (next: number) => onChange(Math.min(range.max, Math.max(range.min, Math.round(next))))
  const type = (text: string) => {
    if (/^\d+$/.test(text)) change(Number(text))
  }
  return (
    <Field label={label}>
      <View className='stepper'>
        <Pressable className='stepper__step' label={`${label} −${range.step}`} isDisabled={value <= range.min} onPress={() => change(value - range.step)}>
          <Text>−</Text>
        </Pressable>
        <Input
          className='field__input stepper__input'
          type='number'
          value={String(value)}
          onInput={(event) => type(event.detail.value)}
          {...namedInput(label)}
        />
        <Pressable className='stepper__step' label={`${label} +${range.step}`} isDisabled={value >= range.max} onPress={() => change(value + range.step)}>
          <Text>+</Text>
        </Pressable>
        <Text className='field__unit'>{unit}</Text>
      </View>
    </Field>
  )
}
