import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface ColumnsProps {
  children: ReactNode
}

/** Its children stand below each other on a phone, and in two columns where there is room. */
export const Columns = ({ children }: ColumnsProps) => <View className='columns'>{children}</View>
