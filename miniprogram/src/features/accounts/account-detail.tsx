import type { AccountDetail as Detail } from '@shared/contracts/accounts'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAsk } from '@/api/use-ask'
import { Columns } from '@/components/columns'
import { QueryView } from '@/components/query-view'
import { useOnReturn } from '@/platform/use-on-return'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { AccountFacts } from './account-facts'
import { AccountHead } from './account-head'
import { AccountLists } from './account-lists'
import { EngagementSection } from './engagement-section'
import { FitSection } from './fit-section'
import { VersionScores } from './version-scores'
import './account-detail.less'

interface AccountDetailProps {
  accountId: string
  /** What a page puts before the scores' parts, and after everything. */
  first?: (detail: Detail) => ReactNode
  last?: (detail: Detail) => ReactNode
}

/** One account: both scores with every part that made them. */
export const AccountDetail = ({ accountId, first, last }: AccountDetailProps) => {
  const query = useAsk('accounts.get', { accountId })
  usePullToRefresh(query.refetch)
  useOnReturn(() => void query.refetch())
  return (
    <QueryView query={query}>
      {(detail) => (
        <>
          <AccountHead detail={detail} />
          <Columns>
            <View>
              {first?.(detail)}
              <EngagementSection detail={detail} />
              <VersionScores history={detail.scoreHistory} />
              <AccountLists targetLists={detail.targetLists} />
            </View>
            <View>
              <FitSection fits={detail.fits} history={detail.fitHistory} />
              <AccountFacts account={detail.account} />
            </View>
          </Columns>
          {last?.(detail)}
        </>
      )}
    </QueryView>
  )
}
