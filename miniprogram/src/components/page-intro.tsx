import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './page-intro.less'

interface PageIntroProps {
  /** What this page is for, in a sentence. */
  text: string
  /** The one thing to do from here, usually a small Button. */
  children?: ReactNode
}

/** Stands above a list: what it is, and the button that adds to it. */
export const PageIntro = ({ text, children }: PageIntroProps) => (
  <View className='page-intro'>
    <Text className='page-intro__text'>{text}</Text>
    {children}
  </View>
)
