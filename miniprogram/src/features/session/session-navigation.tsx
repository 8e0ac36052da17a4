import { type ReactNode, useMemo } from 'react'
import { NavigationContext, type NavigationItem } from '@/components/navigation-context'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { navigationItems } from './navigation-items'
import { useOpenAlerts } from './use-open-alerts'
import { useOpenReviews } from './use-open-reviews'
import { useSession } from './use-session'

interface SessionNavigationProps {
  children: ReactNode
}

/** Gives every screen the main navigation of the person using it. */
export const SessionNavigation = ({ children }: SessionNavigationProps) => {
  const { data: session } = useSession()
  const alerts = useOpenAlerts(session)
  const reviews = useOpenReviews(session)
  const navigation = useMemo(() => {
    const waiting: Record<string, NavigationItem['waiting']> = { alerts, 'company-names': reviews }
    const items = session === undefined ? [] : navigationItems(session).map((item) => ({ ...item, waiting: waiting[item.key] }))
    return { items, startUrl: routes.home(), go: switchTo }
  }, [session, alerts, reviews])
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>
}
