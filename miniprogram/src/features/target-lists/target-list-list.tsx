import type { TargetAccountList } from '@shared/model/target-list'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { ListPage } from '@/components/list-page'
import { Pressable } from '@/components/pressable'
import { momentText } from '@/i18n/dates'
import { targetListsTexts } from '@/i18n/target-lists'
import { goTo } from '@/platform/navigate'
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
export const TargetListList = ({ canCreate }: TargetListListProps) => (
  <ListPage
    query={useAsk('targetLists.list', {})}
    texts={targetListsTexts()}
    onCreate={canCreate ? () => goTo(routes.proposeTargetList('')) : undefined}
    row={(list) => <ListRow key={list.id} list={list} />}
  />
)
