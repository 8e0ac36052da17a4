import { Text } from '@tarojs/components'
import { classNames } from './class-names'
import { Pressable } from './pressable'

interface ChipProps {
  label: string
  isSelected: boolean
  onPress: () => void
  role?: 'checkbox' | 'radio'
  /** How many things it stands for. */
  count?: number | undefined
}

export const Chip = ({ label, isSelected, onPress, role = 'checkbox', count }: ChipProps) => (
  <Pressable className={classNames('chip', isSelected && 'chip--selected')} role={role} isChecked={isSelected} onPress={onPress}>
    <Text className='chip__label'>{label}</Text>
    {count === undefined ? null : <Text className='chip__count'>{String(count)}</Text>}
  </Pressable>
)
