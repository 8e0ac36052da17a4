import { View } from '@tarojs/components'
import { heading } from '@/platform/accessible'

interface HeadingProps {
  level: 1 | 2 | 3
  text: string
  className?: string
}

/** A title that a screen reader can jump to. */
export const Heading = ({ level, text, className = '' }: HeadingProps) => (
  <View className={className} {...heading(level)}>
    {text}
  </View>
)
