import { Input, View } from '@tarojs/components'
import { componentTexts } from '@/i18n/components'
import { namedInput } from '@/platform/accessible'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  maxLength?: number
}

export const SearchField = ({ label, value, onChange, maxLength = 64 }: SearchFieldProps) => (
  <View className='search'>
    <Icon name='search' className='search__icon' />
    <Input
      className='search__input'
      type='text'
      confirmType='search'
      value={value}
      maxlength={maxLength}
      placeholder={label}
      placeholderClass='field__placeholder'
      onInput={(event) => onChange(event.detail.value)}
      {...namedInput(label)}
    />
    {value === '' ? null : (
      <Pressable className='search__clear' label={componentTexts().clear} onPress={() => onChange('')}>
        <Icon name='close' />
      </Pressable>
    )}
  </View>
)
