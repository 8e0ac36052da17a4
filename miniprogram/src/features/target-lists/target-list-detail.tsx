import type { TargetListMemberItem } from '@shared/contracts/target-lists'
import { Text, View } from '@tarojs/components'
import { useAskPages } from '@/api/use-ask-pages'
import { CellGroup } from '@/components/cell-group'
import { LoadMore } from '@/components/load-more'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { momentText } from '@/i18n/dates'
import { targetListsTexts } from '@/i18n/target-lists'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { AccountLine } from './account-line'
import { TierTags } from './tier-tags'
import './target-lists.less'

const MemberRow = ({ member }: { member: TargetListMemberItem }) => (
  <View className='candidate'>
    <AccountLine account={member.account} rank={member.rank} tier={member.tier} />
    <Text className='candidate__reason candidate__reason--last'>{member.reason}</Text>
  </View>
)

/** One list with its members in rank order: tier, reason and their scores now. */
export const TargetListDetail = ({ listId }: { listId: string }) => {
  const texts = targetListsTexts()
  const query = useAskPages('targetLists.get', { listId })
  usePullToRefresh(query.refetch)
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const list = pages[0]?.list
        const members = pages.flatMap((page) => page.members)
        if (list === undefined || members.length === 0) return <EmptyState title={texts.emptyMembers} />
        return (
          <>
            <View className='tal-head'>
              <Text className='tal-head__name'>{list.name}</Text>
              <Text className='tal-row__note'>{`${texts.memberCount(list.memberCount)} · ${texts.createdAt(momentText(list.createdAt))}`}</Text>
              <TierTags counts={list.tierCounts} />
            </View>
            <CellGroup title={texts.scoresNow}>
              {members.map((member) => (
                <MemberRow key={member.accountId} member={member} />
              ))}
            </CellGroup>
            <LoadMore query={query} />
          </>
        )
      }}
    </QueryView>
  )
}
