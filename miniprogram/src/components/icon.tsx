import { View } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import { classNames } from './class-names'

export type IconName =
  | 'home'
  | 'company'
  | 'target'
  | 'list'
  | 'upload'
  | 'article'
  | 'live'
  | 'people'
  | 'settings'
  | 'person'
  | 'back'
  | 'next'
  | 'search'
  | 'close'
  | 'flame'
  | 'bell'

interface IconProps {
  name: IconName
  className?: string
}

/** A line drawing in the colour of the text around it; it says nothing to a screen reader. */
export const Icon = ({ name, className }: IconProps) => <View className={classNames('icon', `icon--${name}`, className)} {...accessible({ isHidden: true })} />
