import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Accessibility } from '@/platform/accessibility'
import { accessible, pressable } from '@/platform/accessible'
import { classNames } from './class-names'

interface PressableProps {
  onPress: () => void
  className?: string
  /** What a screen reader calls it; without one it reads the content. */
  label?: string
  role?: 'button' | 'link' | 'checkbox' | 'radio' | 'tab'
  isChecked?: boolean
  isSelected?: boolean
  isExpanded?: boolean
  isDisabled?: boolean
  children?: ReactNode
}

/** A view that can be pressed by finger, mouse, keyboard and screen reader; at least 44 px high by its class. */
export const Pressable = ({ onPress, className, label, role = 'button', children, ...states }: PressableProps) => {
  const isDisabled = states.isDisabled === true
  const press = () => {
    if (!isDisabled) onPress()
  }
  const told: Accessibility = { role, ...states, ...(label === undefined ? {} : { label }) }
  return (
    <View
      className={classNames('pressable', className, isDisabled && 'pressable--disabled')}
      hoverClass={isDisabled ? 'none' : 'pressable--pressed'}
      onClick={press}
      {...accessible(told)}
      {...(isDisabled ? {} : pressable(press))}
    >
      {children}
    </View>
  )
}
