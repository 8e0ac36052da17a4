import type { AccountListItem } from '@shared/contracts/accounts'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { followUpTexts } from '@/i18n/follow-ups'
import { switchTo } from '@/platform/navigate'
import { useOnReturn } from '@/platform/use-on-return'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { routes } from '@/routes'
import { hiddenAccounts } from './hidden-accounts'
import { PendingBar } from './pending-bar'
import { TodayRow } from './today-row'
import { useFollowUps } from './use-follow-ups'
import './follow-ups.less'

interface TodayListProps {
  mark: (account: AccountListItem) => ReactNode
}

/** Whom to call today, and why; the first screen of sales. */
export const TodayList = ({ mark }: TodayListProps) => {
  const query = useAsk('today.list', {})
  const { kept, note } = useFollowUps()
  const texts = followUpTexts()
  usePullToRefresh(query.refetch)
  useOnReturn(() => void query.refetch())
  const hidden = hiddenAccounts(kept)
  const empty = (
    <EmptyState title={texts.todayEmptyTitle} text={texts.todayEmptyText}>
      <Button size='small' label={texts.allAccounts} onPress={() => switchTo(routes.accounts())} />
    </EmptyState>
  )
  return (
    <>
      <PendingBar kept={kept} />
      <QueryView query={query} isEmpty={({ items }) => items.every(({ account }) => hidden.has(account.id))} empty={empty}>
        {({ items }) => (
          <View className='today-list'>
            {items
              .filter(({ account }) => !hidden.has(account.id))
              .map((item) => (
                <TodayRow key={item.account.id} item={item} mark={mark} note={note} />
              ))}
          </View>
        )}
      </QueryView>
    </>
  )
}
