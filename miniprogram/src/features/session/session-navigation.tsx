import { type ReactNode, useMemo } from 'react'
import { NavigationContext } from '@/components/navigation-context'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { navigationItems } from './navigation-items'
import { useOpenAlerts } from './use-open-alerts'
import { useSession } from './use-session'

interface SessionNavigationProps {
  children: ReactNode
}

/** Gives every screen the main navigation of the person using it. */
export const SessionNavigation = ({ children }: SessionNavigationProps) => {
  const { data: session } = useSession()
  const waiting = useOpenAlerts(session)
  const navigation = useMemo(() => {
    const items = session === undefined ? [] : navigationItems(session).map((item) => (item.key === 'alerts' ? { ...item, waiting } : item))
    return { items, startUrl: routes.home(), go: switchTo }
  }, [session, waiting])
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>
}
