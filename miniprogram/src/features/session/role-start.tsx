import type { Role } from '@shared/model/roles'
import type { ReactNode } from 'react'
import { QueryView } from '@/components/query-view'
import { Screen } from '@/components/screen'
import { sessionTexts } from '@/i18n/session'
import { useSession } from './use-session'

export type Start = 'today' | 'studio' | 'events' | 'home'

/** What each role opens first. */
const starts: Record<Role, Start> = { sales: 'today', lead: 'today', admin: 'today', marketer: 'studio', 'event-staff': 'events', visitor: 'home' }

interface RoleStartProps {
  children: (start: Start) => ReactNode
}

/** The start page's frame: its title and content are those of this person's role. */
export const RoleStart = ({ children }: RoleStartProps) => {
  const query = useSession()
  const start = starts[query.data?.role ?? 'visitor']
  return (
    <Screen title={sessionTexts()[start]} tab='home'>
      <QueryView query={query}>{() => children(start)}</QueryView>
    </Screen>
  )
}
