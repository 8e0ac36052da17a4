import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from './heading'

interface CellGroupProps {
  title?: string
  /** A sentence below the group. */
  note?: string
  /** Small part right of the title. */
  aside?: ReactNode
  children: ReactNode
}

/** A card that holds cells or any other content. */
export const CellGroup = ({ title, note, aside, children }: CellGroupProps) => (
  <View className='group'>
    {title === undefined ? null : (
      <View className='group__head'>
        <Heading level={2} className='group__title' text={title} />
        {aside}
      </View>
    )}
    <View className='group__card'>{children}</View>
    {note === undefined ? null : <Text className='group__note'>{note}</Text>}
  </View>
)
