import type { TargetAccountList } from '@shared/model/target-list'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { PageIntro } from '@/components/page-intro'
import { Pressable } from '@/components/pressable'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { momentText } from '@/i18n/dates'
import { targetListsTexts } from '@/i18n/target-lists'
import { goTo } from '@/platform/navigate'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { routes } from '@/routes'
import { TierTags } from './tier-tags'
import './target-lists.less'

const ListRow = ({ list }: { list: TargetAccountList }) => {
  const texts = targetListsTexts()
  return (
    <Pressable className='tal-row' role='link' onPress={() => goTo(routes.targetList(list.id))}>
      <View className='tal-row__head'>
        <Text className='tal-row__name'>{list.name}</Text>
        <Text className='tal-row__count'>{texts.memberCount(list.memberCount)}</Text>
      </View>
      <TierTags counts={list.tierCounts} />
      <Text className='tal-row__note'>{texts.createdAt(momentText(list.createdAt))}</Text>
    </Pressable>
  )
}

interface TargetListListProps {
  /** Whether this person may make lists. */
  canCreate: boolean
}

/** All target lists, newest first. */
export const TargetListList = ({ canCreate }: TargetListListProps) => {
  const texts = targetListsTexts()
  const query = useAsk('targetLists.list', {})
  usePullToRefresh(query.refetch)
  const create = canCreate ? <Button kind='primary' size='small' label={texts.create} onPress={() => goTo(routes.proposeTargetList(''))} /> : null
  return (
    <QueryView
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <EmptyState title={texts.emptyTitle} text={texts.emptyText}>
          {create}
        </EmptyState>
      }
    >
      {({ items }) => (
        <>
          <PageIntro text={texts.listText}>{create}</PageIntro>
          <CellGroup>
            {items.map((list) => (
              <ListRow key={list.id} list={list} />
            ))}
          </CellGroup>
        </>
      )}
    </QueryView>
  )
}
