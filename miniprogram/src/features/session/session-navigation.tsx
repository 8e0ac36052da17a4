import { type ReactNode, useMemo } from 'react'
import { NavigationContext } from '@/components/navigation-context'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { navigationItems } from './navigation-items'
import { useSession } from './use-session'

interface SessionNavigationProps {
  children: ReactNode
}

/** Gives every screen the main navigation of the person using it. */
export const SessionNavigation = ({ children }: SessionNavigationProps) => {
  const { data: session } = useSession()
  const navigation = useMemo(() => ({ items: session === undefined ? [] : navigationItems(session), startUrl: routes.home(), go: switchTo }), [session])
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>
}
