import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface FoldProps {
  title: string
  isOpen: boolean
  onToggle: () => void
  children: ReactNode
}

/** A part of a page behind its title; what is in it exists, and asks, only while it is open. */
export const Fold = ({ title, isOpen, onToggle, children }: FoldProps) => (
  <View className='fold'>
    <Pressable className='fold__title' isExpanded={isOpen} onPress={onToggle}>
      <Text>{title}</Text>
      <Icon name='next' className={classNames('fold__arrow', isOpen && 'fold__arrow--open')} />
    </Pressable>
    {isOpen ? <View className='fold__content'>{children}</View> : null}
  </View>
)
