import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'
import { hasNativeHeader } from '@/platform/has-native-header'
import { goBack } from '@/platform/navigate'
import { useIsWide } from '@/platform/use-is-wide'
import { useSystemTheme } from '@/platform/use-system-theme'
import { classNames } from './class-names'
import { Heading } from './heading'
import { Icon } from './icon'
import { NavigationBar, NavigationColumn } from './navigation'
import { useNavigation } from './navigation-context'
import { Pressable } from './pressable'

interface ScreenProps {
  title: string
  /** Key of the navigation item this screen is the top of; such a screen shows the bar at the bottom of a phone. */
  tab?: string
  /** Buttons that stay in sight at the bottom. */
  footer?: ReactNode
  children: ReactNode
}

const Header = ({ title, isTop }: { title: string; isTop: boolean }) => {
  const { startUrl } = useNavigation()
  return (
    <View className='screen__header'>
      {isTop ? null : (
        <Pressable className='screen__back' label={componentTexts().back} onPress={() => goBack(startUrl)}>
          <Icon name='back' />
        </Pressable>
      )}
      <Heading level={1} className='screen__title' text={title} />
    </View>
  )
}

/** The frame of every page: theme, header where WeChat draws none, room for wide windows, safe areas. */
export const Screen = ({ title, tab, footer, children }: ScreenProps) => {
  const theme = useSystemTheme()
  const isWide = useIsWide()
  const { items } = useNavigation()
  const hasNavigation = items.length > 0
  return (
    <View className={classNames('screen', theme === 'dark' && 'theme-dark', isWide && hasNavigation && 'screen--wide')} data-weui-theme={theme}>
      {isWide && hasNavigation ? <NavigationColumn current={tab} /> : null}
      <View className='screen__main'>
        {hasNativeHeader ? null : <Header title={title} isTop={tab !== undefined} />}
        <View className='screen__content' {...accessible({ role: 'main' })}>
          {children}
        </View>
        {footer === undefined ? null : <View className='screen__footer'>{footer}</View>}
        {tab !== undefined && !isWide && hasNavigation ? <NavigationBar current={tab} /> : null}
      </View>
    </View>
  )
}
