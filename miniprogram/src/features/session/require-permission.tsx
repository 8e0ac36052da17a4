import type { ActionName } from '@shared/contracts/registry'
import type { ReactNode } from 'react'
import { QueryView } from '@/components/query-view'
import { ForbiddenState } from '@/components/states'
import { useSession } from './use-session'

interface RequirePermissionProps {
  action: ActionName
  children: ReactNode
}

/** Shows its children only to who may call the action; the server refuses the others in any case. */
export const RequirePermission = ({ action, children }: RequirePermissionProps) => {
  const query = useSession()
  return <QueryView query={query}>{(session) => (session.permissions.includes(action) ? children : <ForbiddenState />)}</QueryView>
}
