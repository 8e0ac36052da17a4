import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Pressable } from './pressable'

interface ButtonProps {
  label: string
  onPress: () => void
  kind?: 'primary' | 'default' | 'warn' | 'text'
  size?: 'full' | 'small'
  isDisabled?: boolean
  /** While true it shows a spinner and cannot be pressed again. */
  isBusy?: boolean
}

export const Button = ({ label, onPress, kind = 'default', size = 'full', isDisabled = false, isBusy = false }: ButtonProps) => (
  <Pressable className={classNames('button', `button--${kind}`, size === 'small' && 'button--small')} onPress={onPress} isDisabled={isDisabled || isBusy}>
    {isBusy ? <View className='button__spinner' /> : null}
    <Text className='button__label'>{label}</Text>
  </Pressable>
)
