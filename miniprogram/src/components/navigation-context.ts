import { createContext, useContext } from 'react'
import type { IconName } from './icon'

export interface NavigationItem {
  key: string
  label: string
  icon: IconName
  url: string
  /** Shown in the bar at the bottom of a phone. */
  isPrimary: boolean
  /** How many things wait there; nothing is shown for 0. */
  waiting?: { count: number; label: string } | undefined
}

interface Navigation {
  items: NavigationItem[]
  startUrl: string
  go: (url: string) => void
}

/** What the main navigation offers this person; filled by the app, read by every Screen. */
export const NavigationContext = createContext<Navigation>({ items: [], startUrl: '/', go: () => undefined })

export const useNavigation = (): Navigation => useContext(NavigationContext)
