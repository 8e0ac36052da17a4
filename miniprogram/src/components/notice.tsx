import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/platform/accessible'
import { Icon, type IconName } from './icon'

interface NoticeProps {
  icon: IconName
  title: string
  text?: string | undefined
  /** Small print, e.g. a problem number. */
  detail?: string | undefined
  children?: ReactNode
}

/** A whole area that has nothing to show says why, and what can be done. */
export const Notice = ({ icon, title, text, detail, children }: NoticeProps) => (
  <View className='notice' {...accessible({ role: 'status' })}>
    <Icon name={icon} className='notice__icon' />
    <Text className='notice__title'>{title}</Text>
    {text === undefined ? null : <Text className='notice__text'>{text}</Text>}
    {children === undefined ? null : <View className='notice__action'>{children}</View>}
    {detail === undefined ? null : <Text className='notice__detail'>{detail}</Text>}
  </View>
)
