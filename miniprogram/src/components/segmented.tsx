import { Text, View } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import { classNames } from './class-names'
import { Pressable } from './pressable'

interface SegmentedProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few views, always one chosen. */
export const Segmented = <Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) => (
  <View className='segmented' {...accessible({ role: 'tablist', label })}>
    {options.map((option) => (
      <Pressable
        key={option.value}
        className={classNames('segmented__option', option.value === value && 'segmented__option--selected')}
        role='tab'
        isSelected={option.value === value}
        onPress={() => onChange(option.value)}
      >
        <Text>{option.label}</Text>
      </Pressable>
    ))}
  </View>
)
