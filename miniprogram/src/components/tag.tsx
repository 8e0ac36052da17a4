import { Text } from '@tarojs/components'

export type Tone = 'neutral' | 'brand' | 'fit' | 'heat' | 'warn'

interface TagProps {
  label: string
  tone?: Tone
}

export const Tag = ({ label, tone = 'neutral' }: TagProps) => <Text className={`tag tag--${tone}`}>{label}</Text>
