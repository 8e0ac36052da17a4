import type { AccountDetail as Detail } from '@shared/contracts/accounts'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAsk } from '@/api/use-ask'
import { Columns } from '@/components/columns'
import { QueryView } from '@/components/query-view'
import { useOnReturn } from '@/platform/use-on-return'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { AccountHead } from './account-head'
import { PeopleBrief } from './people-brief'
import './account-detail.less'

interface AccountDetailProps {
  accountId: string
  /** What a page puts beside the scores and the people: what a call needs. */
  first?: (detail: Detail) => ReactNode
  /** And after everything. */
  last?: (detail: Detail) => ReactNode
}

/** One account as it is read before a call: both scores, what to do, who is engaging. */
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
            <View>{first?.(detail)}</View>
            <View>
              <PeopleBrief detail={detail} />
              {last?.(detail)}
            </View>
          </Columns>
        </>
      )}
    </QueryView>
  )
}
