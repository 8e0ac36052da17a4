import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'

interface CellProps {
  title: string
  /** A second, softer line below the title. */
  note?: string | undefined
  /** On the right: a short text or a part. */
  value?: ReactNode
  icon?: IconName
  /** With it the cell is a link with an arrow. */
  onPress?: () => void
}

/** One row of a list: title left, value right. */
export const Cell = ({ title, note, value, icon, onPress }: CellProps) => {
  const content = (
    <>
      {icon === undefined ? null : <Icon name={icon} className='cell__icon' />}
      <View className='cell__body'>
        <Text className='cell__title'>{title}</Text>
        {note === undefined ? null : <Text className='cell__note'>{note}</Text>}
      </View>
      <View className='cell__value'>{typeof value === 'string' ? <Text>{value}</Text> : value}</View>
      {onPress === undefined ? null : <Icon name='next' className='cell__arrow' />}
    </>
  )
  if (onPress === undefined) return <View className='cell'>{content}</View>
  return (
    <Pressable className='cell' role='link' onPress={onPress}>
      {content}
    </Pressable>
  )
}
