import { View } from '@tarojs/components'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'

interface SkeletonProps {
  rowCount?: number
}

/** Grey rows where content is on its way. */
export const Skeleton = ({ rowCount = 5 }: SkeletonProps) => (
  <View className='skeleton' {...accessible({ role: 'status', label: componentTexts().loading })}>
    {Array.from({ length: rowCount }, (_, index) => `row-${index}`).map((key) => (
      <View key={key} className='skeleton__row'>
        <View className='skeleton__line skeleton__line--long' />
        <View className='skeleton__line skeleton__line--short' />
      </View>
    ))}
  </View>
)
