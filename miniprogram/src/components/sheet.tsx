import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'
import { useDialog } from '@/platform/use-dialog'
import { Heading } from './heading'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface SheetProps {
  isOpen: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons that stay in sight below the content. */
  footer?: ReactNode
}

/** A dialog that comes up from the bottom of the screen; in a wide window it stands in the middle. */
export const Sheet = ({ isOpen, title, onClose, children, footer }: SheetProps) => {
  const panelId = useDialog(isOpen, onClose)
  if (!isOpen) return null
  return (
    <View className='sheet'>
      <View className='sheet__shade' onClick={onClose} {...accessible({ isHidden: true })} />
      <View id={panelId} className='sheet__panel' {...accessible({ role: 'dialog', label: title })}>
        <View className='sheet__head'>
          <Heading level={2} className='sheet__title' text={title} />
          <Pressable className='sheet__close' label={componentTexts().close} onPress={onClose}>
            <Icon name='close' />
          </Pressable>
        </View>
        <View className='sheet__body'>{children}</View>
        {footer === undefined ? null : <View className='sheet__footer'>{footer}</View>}
      </View>
    </View>
  )
}
