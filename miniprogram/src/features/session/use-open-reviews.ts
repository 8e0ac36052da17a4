import type { Session } from '@shared/contracts/members'
import { useMemo } from 'react'
import { useAsk } from '@/api/use-ask'
import { companyNamesTexts } from '@/i18n/company-names'

/** Nobody sits and waits for these, unlike for an alert. */
const askEveryMs = 120_000

/** How many typed company names wait for this person to settle them; undefined for who settles none. */
export const useOpenReviews = (session: Session | undefined): { count: number; label: string } | undefined => {
  const enabled = session?.permissions.includes('companyNames.openCount') ?? false
  const { data } = useAsk('companyNames.openCount', {}, { enabled, refetchInterval: askEveryMs })
  const count = data?.openCount
  return useMemo(() => (count === undefined ? undefined : { count, label: companyNamesTexts().openCount(count) }), [count])
}
