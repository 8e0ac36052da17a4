import { Text, View } from '@tarojs/components'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import { type NavigationItem, useNavigation } from './navigation-context'
import { Pressable } from './pressable'

interface NavigationListProps {
  className: string
  items: NavigationItem[]
  current: string | undefined
}

const NavigationList = ({ className, items, current }: NavigationListProps) => {
  const { go } = useNavigation()
  return (
    <View className={className} {...accessible({ role: 'navigation', label: componentTexts().mainNavigation })}>
      {items.map((item) => (
        <Pressable key={item.key} className={classNames('nav-item', item.key === current && 'nav-item--current')} role='link' onPress={() => go(item.url)}>
          <Icon name={item.icon} />
          {item.waiting === undefined || item.waiting.count === 0 ? null : (
            <Text className='nav-item__waiting' {...accessible({ label: item.waiting.label })}>
              {String(item.waiting.count)}
            </Text>
          )}
          <Text className='nav-item__label'>{item.label}</Text>
        </Pressable>
      ))}
    </View>
  )
}

interface NavigationProps {
  /** Key of the item this screen belongs to. */
  current: string | undefined
}

export const NavigationColumn = ({ current }: NavigationProps) => {
  const { items } = useNavigation()
  return <NavigationList className='nav-column' items={items} current={current} />
}

export const NavigationBar = ({ current }: NavigationProps) => {
  const { items } = useNavigation()
  return <NavigationList className='nav-bar' items={items.filter((item) => item.isPrimary)} current={current} />
}
