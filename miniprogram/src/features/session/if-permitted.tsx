import type { ActionName } from '@shared/contracts/registry'
import type { ReactNode } from 'react'
import { useSession } from './use-session'

interface IfPermittedProps {
  action: ActionName
  children: ReactNode
}

/** Shows its children to who may call the action, and nothing to the others: for a part of a page, not for a page. */
export const IfPermitted = ({ action, children }: IfPermittedProps) => {
  const { data: session } = useSession()
  return session?.permissions.includes(action) ? children : null
}
