import type { Session } from '@shared/contracts/members'
import { useMemo } from 'react'
import { useAsk } from '@/api/use-ask'
import { alertTexts } from '@/i18n/alerts'

/** An alert should be seen within a minute of the touch, also on a screen that is left open. */
const askEveryMs = 30_000

/** How many alerts wait for this person, asked again every half minute; undefined for who has none. */
export const useOpenAlerts = (session: Session | undefined): { count: number; label: string } | undefined => {
  const enabled = session?.permissions.includes('alerts.summary') ?? false
  const { data } = useAsk('alerts.summary', {}, { enabled, refetchInterval: askEveryMs })
  const count = data?.openCount
  return useMemo(() => (count === undefined ? undefined : { count, label: alertTexts().badge(count) }), [count])
}
